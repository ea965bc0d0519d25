package concord.joint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One row with all that is behind it.
 *
 * @param held the resemblances that hold its entries together, the strongest first
 * @param alike entries of other rows that could be the same, each as the right one, the strongest first
 * @param before what was withdrawn before its entries were tabled again, by entry
 */
public record StandingDetail(
        JointList list, JointEntry row, List<Held> held, List<Held> alike, Map<UUID, Tombstone> before)
        implements JointDetail {
    static StandingDetail of(JointList list, JointEntry row) {
        return of(list, row, Map.of());
    }

    static StandingDetail of(JointList list, JointEntry row, Map<UUID, Tombstone> before) {
        Set<UUID> inside = row.listings().stream().map(Listing::versionId).collect(Collectors.toSet());
        Map<Boolean, List<Held>> within = Held.in(list)
                .filter(held -> inside.contains(held.left().versionId())
                        || inside.contains(held.right().versionId()))
                .map(held -> ownFirst(held, row))
                .sorted(Held.STRONGEST_FIRST)
                .collect(Collectors.partitioningBy(
                        held -> inside.contains(held.right().versionId())));
        return new StandingDetail(
                list, row, within.getOrDefault(true, List.of()), within.getOrDefault(false, List.of()), before);
    }

    /** The entry that stands first in the row comes first. */
    private static Held ownFirst(Held held, JointEntry row) {
        int left = row.listings().indexOf(held.left());
        int right = row.listings().indexOf(held.right());
        return left < 0 || (right >= 0 && right < left) ? held.mirrored() : held;
    }
}
