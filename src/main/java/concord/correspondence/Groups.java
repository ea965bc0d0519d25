package concord.correspondence;

import concord.names.Pair;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Versions brought together one pair after the other. A version that does not count joins what is there and brings no
 * two groups together that count. What is not confirmed brings neither two versions of one delegation together nor two
 * that somebody holds to be different, nor, by way of others, two that contradict each other.
 */
final class Groups {
    private final Links links = new Links();
    private final Function<UUID, ListedName> known;
    private final Contradictions contradictions;
    private final Map<UUID, Set<UUID>> apart = new HashMap<>();
    private final Map<UUID, Group> groups = new HashMap<>();

    /** @param apart pairs that somebody holds to be different */
    Groups(Function<UUID, ListedName> known, Set<Pair<UUID>> apart, Contradictions contradictions) {
        this.known = known;
        this.contradictions = contradictions;
        for (Pair<UUID> pair : apart) {
            this.apart.computeIfAbsent(pair.left(), any -> new HashSet<>()).add(pair.right());
            this.apart.computeIfAbsent(pair.right(), any -> new HashSet<>()).add(pair.left());
        }
    }

    /** @return whether the two are together now; false leaves them as they were */
    boolean join(Pair<UUID> pair, boolean confirmed) {
        UUID left = links.root(pair.left());
        UUID right = links.root(pair.right());
        if (left.equals(right)) {
            return true;
        }
        Group one = group(left);
        Group other = group(right);
        if (bridges(pair) && one.counts() && other.counts()) {
            return false;
        }
        if (!confirmed && (one.shares(other) || parted(one, other) || contradict(one, other))) {
            return false;
        }
        links.link(pair);
        groups.put(links.root(left), one.with(other));
        return true;
    }

    private boolean bridges(Pair<UUID> pair) {
        return !known.apply(pair.left()).counts() || !known.apply(pair.right()).counts();
    }

    private boolean parted(Group one, Group other) {
        return one.members().stream()
                .anyMatch(member -> !Collections.disjoint(apart.getOrDefault(member, Set.of()), other.members()));
    }

    private boolean contradict(Group one, Group other) {
        return one.members().stream()
                .anyMatch(ours -> other.members().stream().anyMatch(theirs -> contradictions.between(ours, theirs)));
    }

    private Group group(UUID root) {
        Group group = groups.get(root);
        if (group == null) {
            ListedName alone = known.apply(root);
            group = new Group(Set.of(root), Set.of(alone.delegationId()), alone.counts());
        }
        return group;
    }

    /** @param counts whether one of the delegations does */
    private record Group(Set<UUID> members, Set<UUID> delegations, boolean counts) {
        boolean shares(Group other) {
            return !Collections.disjoint(delegations, other.delegations);
        }

        Group with(Group other) {
            return new Group(
                    union(members, other.members), union(delegations, other.delegations), counts || other.counts);
        }

        private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
            Set<UUID> both = new HashSet<>(one);
            both.addAll(other);
            return both;
        }
    }
}
