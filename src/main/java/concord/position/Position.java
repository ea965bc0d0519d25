package concord.position;

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
 */
public record Position(
        UUID id,
        UUID delegationId,
        Statement statement,
        Map<UUID, Integer> on,
        Instant at,
        boolean extended,
        boolean bySilence) {
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
