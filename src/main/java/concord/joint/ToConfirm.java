package concord.joint;

import concord.correspondence.InForce;
import concord.correspondence.JudgedPair;
import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.joint.JointEntry.Unconfirmed;
import concord.names.Pair;
import concord.shared.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What delegations have yet to confirm for a row to be one organisation by what is confirmed alone. */
final class ToConfirm {
    private final InForce inForce;
    private final Function<UUID, @Nullable Integer> confirmed;
    private final Map<UUID, List<Pair<UUID>>> presumed = new HashMap<>();

    /** @param confirmed a number that versions share which are confirmed to be one organisation */
    ToConfirm(InForce inForce, Function<UUID, @Nullable Integer> confirmed) {
        this.inForce = inForce;
        this.confirmed = confirmed;
        inForce.presumed()
                .forEach(pair -> presumed.computeIfAbsent(pair.left(), any -> new ArrayList<>())
                        .add(pair));
    }

    /**
     * Of the presumed pairs that what is confirmed does not hold together already, what was not said to be the same.
     *
     * @param counting the entries of a row whose delegations count, in the order of the delegations; they hang together
     */
    List<Unconfirmed> of(Collection<Listing> counting) {
        Map<UUID, Listing> byVersion =
                counting.stream().collect(Collectors.toMap(Listing::versionId, Function.identity()));
        List<UUID> order = counting.stream().map(Listing::entryId).toList();
        return byVersion.keySet().stream()
                .flatMap(version -> presumed.getOrDefault(version, List.of()).stream())
                .filter(pair -> byVersion.containsKey(pair.right()))
                .filter(pair -> !Objects.equals(confirmed.apply(pair.left()), confirmed.apply(pair.right())))
                .flatMap(pair -> unconfirmed(pair, byVersion))
                .sorted(Comparator.<Unconfirmed>comparingInt(
                                one -> order.indexOf(one.pair().own()))
                        .thenComparing(one -> order.indexOf(one.pair().other())))
                .toList();
    }

    /**
     * The delegations that have said of two of the entries that they are unsure, where what is confirmed does not hold the
     * two together.
     *
     * @param counting as of {@link #of}
     */
    List<UUID> unsure(List<Listing> counting) {
        return counting.stream()
                .filter(own -> counting.stream().anyMatch(other -> isUnsure(own, other)))
                .map(Listing::delegationId)
                .distinct()
                .toList();
    }

    private boolean isUnsure(Listing own, Listing other) {
        UUID left = own.versionId();
        if (Objects.equals(confirmed.apply(left), confirmed.apply(other.versionId()))) {
            return false;
        }
        Pair<UUID> pair = Pair.of(left, other.versionId());
        Opinions said = inForce.said().getOrDefault(pair, Opinions.NONE);
        return (pair.left().equals(left) ? said.ofLeft() : said.ofRight())
                .map(Opinion::verdict)
                .filter(Verdict.UNSURE::equals)
                .isPresent();
    }

    private Stream<Unconfirmed> unconfirmed(Pair<UUID> pair, Map<UUID, Listing> byVersion) {
        Opinions said = inForce.said().getOrDefault(pair, Opinions.NONE);
        Listing left = Objects.requireNonNull(byVersion.get(pair.left()));
        Listing right = Objects.requireNonNull(byVersion.get(pair.right()));
        return Stream.concat(
                unconfirmed(said.ofLeft(), /* own= */ left, /* other= */ right),
                unconfirmed(said.ofRight(), /* own= */ right, /* other= */ left));
    }

    private static Stream<Unconfirmed> unconfirmed(Optional<Opinion> said, Listing own, Listing other) {
        return said.map(Opinion::verdict).filter(Verdict.SAME::equals).isPresent()
                ? Stream.empty()
                : Stream.of(new Unconfirmed(own.delegationId(), new JudgedPair(own.entryId(), other.entryId())));
    }
}
