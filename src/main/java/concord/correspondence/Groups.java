package concord.correspondence;

import concord.names.Pair;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Versions brought together one pair after the other, never two of one delegation. */
final class Groups {
    private final Links links = new Links();
    private final Function<UUID, UUID> delegationOf;
    private final Map<UUID, Set<UUID>> delegations = new HashMap<>();

    Groups(Function<UUID, UUID> delegationOf) {
        this.delegationOf = delegationOf;
    }

    /** @return whether the two are together now; false leaves them as they were */
    boolean join(Pair<UUID> pair) {
        UUID left = links.root(pair.left());
        UUID right = links.root(pair.right());
        if (left.equals(right)) {
            return true;
        }
        Set<UUID> both = new HashSet<>(delegations(left));
        if (!Collections.disjoint(both, delegations(right))) {
            return false;
        }
        both.addAll(delegations(right));
        links.link(pair);
        delegations.put(links.root(left), both);
        return true;
    }

    private Set<UUID> delegations(UUID root) {
        return delegations.getOrDefault(root, Set.of(delegationOf.apply(root)));
    }
}
