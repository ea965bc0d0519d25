package concord.joint;

import concord.position.PositionsHeld;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The joint list as it stood at a moment, computed for some of the delegations.
 *
 * @param list in which only those count for which it was asked
 * @param positions of all delegations, as all may know them
 * @param closed delegations that were closed at that moment
 */
public record PastList(JointList list, PositionsHeld positions, Set<UUID> closed) {
    public PastList {
        closed = Set.copyOf(closed);
    }

    /** All entries that stood then. */
    public List<Listing> listings() {
        return list.entries().stream().flatMap(row -> row.listings().stream()).toList();
    }
}
