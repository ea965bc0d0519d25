package concord.joint;

import concord.correspondence.InForce;
import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.names.Pair;
import concord.shared.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who has yet to confirm that the entries of a row are one organisation. */
final class Unconfirmed {
    private final InForce inForce;
    private final Function<UUID, @Nullable Integer> confirmed;
    private final Function<UUID, UUID> delegation;
    private final Map<UUID, List<Pair<UUID>>> presumed = new HashMap<>();

    /**
     * @param confirmed a number that versions share which are confirmed to be one organisation
     * @param delegation of a version; only those of delegations that count are asked for
     */
    Unconfirmed(InForce inForce, Function<UUID, @Nullable Integer> confirmed, Function<UUID, UUID> delegation) {
        this.inForce = inForce;
        this.confirmed = confirmed;
        this.delegation = delegation;
        inForce.presumed()
                .forEach(pair -> presumed.computeIfAbsent(pair.left(), any -> new ArrayList<>())
                        .add(pair));
    }

    /**
     * The delegations that have not said “the same” of a pair that what is confirmed does not hold together already.
     *
     * @param counting the versions of a row whose delegations count; they hang together
     */
    Set<UUID> of(Collection<UUID> counting) {
        Set<UUID> delegations = new HashSet<>();
        counting.stream()
                .flatMap(version -> presumed.getOrDefault(version, List.of()).stream())
                .filter(pair -> counting.contains(pair.right()))
                .filter(pair -> !Objects.equals(confirmed.apply(pair.left()), confirmed.apply(pair.right())))
                .forEach(pair -> {
                    Opinions said = inForce.said().getOrDefault(pair, Opinions.NONE);
                    add(delegations, pair.left(), said.ofLeft());
                    add(delegations, pair.right(), said.ofRight());
                });
        return delegations;
    }

    private void add(Set<UUID> delegations, UUID version, Optional<Opinion> said) {
        if (said.map(Opinion::verdict).filter(Verdict.SAME::equals).isEmpty()) {
            delegations.add(delegation.apply(version));
        }
    }
}
