package concord.correspondence;

import concord.names.Ambiguity;
import concord.names.Marks;
import concord.names.Pair;
import concord.names.Resemblance;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The correspondences that hold among the versions on the table; the order of anything changes nothing.
 *
 * <p>What both delegations hold to be the same is together. A pair is presumed while its resemblance is certain among
 * all others, or likely and one delegation says so, and nobody says that the two are different. Presumed pairs bring
 * together at most one entry of each delegation, also along a chain, and no two that somebody holds to be different or
 * that contradict each other in a reference, a place or a number: the
 * strongest pair goes first, and a pair that may not join holds no more than as a resemblance or a claim. Entries of
 * closed delegations come last: they find their place among what the others make of each other, and change nothing of
 * it.
 *
 * @param settled all resemblances, with bands that hold among all of them
 * @param said what the delegations say of pairs, where one has said something
 * @param holding what holds of the pairs, where something does
 */
public record InForce(
        Map<Pair<UUID>, Resemblance> settled, Map<Pair<UUID>, Opinions> said, Map<Pair<UUID>, Correspondence> holding) {
    public InForce {
        settled = Collections.unmodifiableMap(settled);
        said = Collections.unmodifiableMap(said);
        holding = Collections.unmodifiableMap(holding);
    }

    /**
     * @param found raw resemblances between versions that stand
     * @param said of pairs of versions that stand
     * @param marks of a version that stands, by its id; asked only where a chain would bring two together that are not
     *     certain
     */
    public static InForce of(
            Collection<ListedName> standing,
            Map<Pair<UUID>, Resemblance> found,
            Map<Pair<UUID>, Opinions> said,
            Function<UUID, Marks> marks) {
        Map<UUID, ListedName> byId =
                standing.stream().collect(Collectors.toMap(ListedName::versionId, Function.identity()));
        // what rivals a pair is of the same two delegations: a closed one doubts nothing between others
        Map<Pair<UUID>, Resemblance> settled = Ambiguity.settle(
                found, id -> Objects.requireNonNull(byId.get(id)).delegationId());
        return new InForce(settled, said, new Joining(byId, settled, said, marks).holding());
    }

    /** What holds of two versions. */
    public Correspondence between(Pair<UUID> pair) {
        return holding.getOrDefault(pair, Correspondence.OPEN);
    }

    /** The pairs that are held to be one organisation though not both delegations say so. */
    public Set<Pair<UUID>> presumed() {
        return pairs(Correspondence.PRESUMED::equals);
    }

    /** The pairs of which one delegation says that they are different, and something that they are not. */
    public Set<Pair<UUID>> disputed() {
        return pairs(Correspondence.DISPUTED::equals);
    }

    private Set<Pair<UUID>> pairs(Predicate<Correspondence> which) {
        return holding.entrySet().stream()
                .filter(pair -> which.test(pair.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The versions, sorted into organisations: those of one group are held to be the same; each in one group. */
    public Collection<Set<UUID>> organisations(Collection<UUID> versions) {
        return together(versions, Correspondence::joins);
    }

    /** The versions, sorted by what is confirmed alone. */
    public Collection<Set<UUID>> confirmed(Collection<UUID> versions) {
        return together(versions, Correspondence.CONFIRMED::equals);
    }

    private Collection<Set<UUID>> together(Collection<UUID> versions, Predicate<Correspondence> which) {
        Links links = new Links();
        pairs(which).forEach(links::link);
        Map<UUID, Set<UUID>> groups = new HashMap<>();
        versions.forEach(id ->
                groups.computeIfAbsent(links.root(id), any -> new TreeSet<>()).add(id));
        return groups.values();
    }
}
