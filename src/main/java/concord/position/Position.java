package concord.position;

import concord.shared.Stance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a delegation says, while it holds.
 *
 * @param on the version of each entry of which it is said, by entry
 * @param extended whether it is a hold that has had its one extension
 * @param bySilence whether it was not released, but said by an unbroken silence procedure, with its deadline as moment
 */
public record Position(
        UUID id,
        UUID delegationId,
        Statement statement,
        Map<UUID, Integer> on,
        Instant at,
        boolean extended,
        boolean bySilence) {
    /** Within it a position can be recalled, if nobody else has opened it. */
    public static final Duration RECALL = Duration.ofMinutes(10);

    public Position {
        on = Map.copyOf(on);
    }

    public Stance stance() {
        return statement.stance();
    }

    /** The first moment at which a hold no longer holds; empty for anything else. */
    public Optional<Instant> lapse() {
        return statement.lapse();
    }

    public boolean lapsedAt(Instant moment) {
        return lapse().filter(lapse -> !lapse.isAfter(moment)).isPresent();
    }

    /** As it is shown where it was recalled since. */
    public Position withoutTexts() {
        return new Position(id, delegationId, statement.withoutTexts(), on, at, extended, bySilence);
    }

    /**
     * Whether it can still be taken back as if it had never been released, as long as nobody has opened it: what a silence
     * procedure made a position was not released.
     */
    public boolean recallableAt(Instant moment) {
        return !bySilence && !at.plus(RECALL).isBefore(moment);
    }

    /** The versions of which it is said. */
    List<SeenVersion> seen() {
        return on.entrySet().stream()
                .map(entry -> new SeenVersion(entry.getKey(), entry.getValue()))
                .toList();
    }

    Position seen(List<SeenVersion> versions) {
        Map<UUID, Integer> later = new HashMap<>(on);
        versions.forEach(version -> later.put(version.entryId(), version.number()));
        return new Position(id, delegationId, statement, later, at, extended, bySilence);
    }

    Position until(LocalDate day) {
        Statement longer = new Statement(
                statement.stance(),
                statement.reservation(),
                statement.language(),
                statement.reason(),
                statement.reasonPrivate(),
                statement.lift(),
                day);
        return new Position(id, delegationId, longer, on, at, true, bySilence);
    }
}
