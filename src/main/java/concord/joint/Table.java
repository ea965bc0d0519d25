package concord.joint;

import concord.correspondence.ResemblancesChange;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What stands on the table at a revision; immutable.
 *
 * @param standing by the id of the version
 * @param resemblances as found between versions that stand
 * @param delegations those that have ever tabled an entry
 */
record Table(
        Revision revision,
        Map<UUID, Listing> standing,
        Map<Pair<UUID>, Resemblance> resemblances,
        Set<UUID> delegations) {
    Table {
        standing = Map.copyOf(standing);
        resemblances = Map.copyOf(resemblances);
        delegations = Set.copyOf(delegations);
    }

    /**
     * What a later revision has changed.
     *
     * @param come versions that stand at the later revision and may not have stood before
     * @param gone ids of versions that stand no longer
     * @param delegations of all that came, also of what has gone again
     * @param resemblances of versions that came, and where a name has become too frequent or is so no longer
     */
    record Change(
            Revision revision,
            Collection<Listing> come,
            Collection<UUID> gone,
            Set<UUID> delegations,
            ResemblancesChange resemblances) {}

    Table after(Change change) {
        Map<UUID, Listing> stands = new HashMap<>(standing);
        Set<UUID> tabled = new HashSet<>(delegations);
        tabled.addAll(change.delegations());
        change.come().forEach(listing -> stands.put(listing.versionId(), listing));
        stands.keySet().removeAll(Set.copyOf(change.gone()));
        Map<Pair<UUID>, Resemblance> all = new HashMap<>(resemblances);
        all.keySet().removeAll(change.resemblances().lost());
        all.putAll(change.resemblances().found());
        all.keySet().removeIf(pair -> !stands.containsKey(pair.left()) || !stands.containsKey(pair.right()));
        return new Table(change.revision(), stands, all, tabled);
    }
}
