package concord.position;

import concord.shared.Matter;
import concord.shared.Occurrence;
import concord.tabled.TabledEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An entry has changed in substance, so that what others have said of it counts no more until it is confirmed.
 *
 * @param holders the delegations whose positions have become stale
 */
public record PositionStale(TabledEntry version, Set<UUID> holders) implements Occurrence {
    public PositionStale {
        holders = Set.copyOf(holders);
    }

    @Override
    public Instant at() {
        return version.tabledAt();
    }

    @Override
    public String actor() {
        return version.tabledBy();
    }

    @Override
    public Optional<UUID> delegation() {
        return Optional.of(version.delegationId());
    }

    @Override
    public String deed() {
        return "position_stale";
    }

    @Override
    public List<String> details() {
        return List.of(version.particulars().primaryName());
    }

    @Override
    public Matter matter() {
        return Matter.of(version.entryId()).concerning(holders);
    }
}
