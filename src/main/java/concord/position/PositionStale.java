package concord.position;

import concord.shared.Matter;
import concord.shared.Occurrence;
import concord.tabled.ChangeContested;
import concord.tabled.TabledEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What others have said of an entry counts no more until it is confirmed, because the entry has changed in substance or a
 * delegation holds that it has.
 *
 * @param by the delegation by whose word it has changed
 * @param deed “position_stale” or “position_contested”
 * @param details the entry's primary name, and the number of the version if it is contested
 * @param matter the entry, the number of the version if it is contested, and whose positions have become stale
 */
public record PositionStale(Instant at, String actor, UUID by, String deed, List<String> details, Matter matter)
        implements Occurrence {
    public PositionStale {
        details = List.copyOf(details);
    }

    static PositionStale of(TabledEntry version, Set<UUID> holders) {
        return new PositionStale(
                version.tabledAt(),
                version.tabledBy(),
                version.delegationId(),
                "position_stale",
                List.of(version.particulars().primaryName()),
                Matter.of(version.entryId()).concerning(holders));
    }

    /** About the same matter as the contest, so that it is told no longer once that is taken back. */
    static PositionStale of(ChangeContested contested, Set<UUID> holders) {
        return new PositionStale(
                contested.at(),
                contested.actor(),
                contested.contest().delegationId(),
                "position_contested",
                contested.details().subList(0, 2),
                contested.matter().concerning(holders));
    }

    @Override
    public Optional<UUID> delegation() {
        return Optional.of(by);
    }
}
