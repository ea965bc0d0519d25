package concord.correspondence;

import concord.names.Pair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Versions brought together one pair after the other, never two of one delegation. A version that does not count joins
 * what is there and brings no two groups together that count.
 */
final class Groups {
    private final Links links = new Links();
    private final Function<UUID, ListedName> known;
    private final Map<UUID, Group> groups = new HashMap<>();

    Groups(Function<UUID, ListedName> known) {
        this.known = known;
    }

    /** @return whether the two are together now; false leaves them as they were */
    boolean join(Pair<UUID> pair) {
        UUID left = links.root(pair.left());
        UUID right = links.root(pair.right());
        if (left.equals(right)) {
            return true;
        }
        boolean bridge =
                !known.apply(pair.left()).counts() || !known.apply(pair.right()).counts();
        Group one = group(left);
        Group other = group(right);
        if (one.shares(other) || (bridge && one.counts() && other.counts())) {
            return false;
        }
        links.link(pair);
        groups.put(links.root(left), one.with(other));
        return true;
    }

    private Group group(UUID root) {
        ListedName alone = known.apply(root);
        return groups.getOrDefault(root, new Group(Set.of(alone.delegationId()), alone.counts()));
    }

    /** @param counts whether one of the delegations does */
    private record Group(Set<UUID> delegations, boolean counts) {
        boolean shares(Group other) {
            return delegations.stream().anyMatch(other.delegations::contains);
        }

        Group with(Group other) {
            Set<UUID> both = new HashSet<>(delegations);
            both.addAll(other.delegations);
            return new Group(both, counts || other.counts);
        }
    }
}
