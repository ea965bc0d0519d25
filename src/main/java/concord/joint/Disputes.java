package concord.joint;

import concord.correspondence.Correspondence;
import concord.correspondence.InForce;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Which versions stand in a row whose identity is disputed: one side rejects what another claims, or the row holds two
 * together, by what others confirmed, that somebody holds to be different.
 */
final class Disputes {
    private final Set<UUID> disputed = new HashSet<>();
    private final Map<UUID, Set<UUID>> different = new HashMap<>();

    /** @param counts whether the delegation of a version does */
    Disputes(InForce inForce, Predicate<UUID> counts) {
        inForce.disputed().forEach(pair -> disputed.addAll(List.of(pair.left(), pair.right())));
        inForce.holding().forEach((pair, holds) -> {
            if (holds == Correspondence.DIFFERENT && counts.test(pair.left()) && counts.test(pair.right())) {
                different.computeIfAbsent(pair.left(), any -> new HashSet<>()).add(pair.right());
            }
        });
    }

    /** Whether the identity of a row of these versions is disputed. */
    boolean touch(Set<UUID> row) {
        return row.stream().anyMatch(version -> disputed.contains(version) || parted(version, row));
    }

    private boolean parted(UUID version, Set<UUID> row) {
        return different.getOrDefault(version, Set.of()).stream().anyMatch(row::contains);
    }
}
