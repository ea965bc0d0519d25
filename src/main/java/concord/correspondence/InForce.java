package concord.correspondence;

import concord.names.Ambiguity;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The correspondences that hold among the versions on the table; the order of anything changes nothing.
 *
 * <p>A pair is presumed while its resemblance is certain among all others. Presumed pairs bring together at most one
 * entry of each delegation, also along a chain: the strongest pair goes first, and a pair that would bring a second one
 * holds no more than as a resemblance. Entries of closed delegations come last: they find their place among what the
 * others make of each other, and change nothing of it.
 *
 * @param settled all resemblances, with bands that hold among all of them
 * @param presumed the pairs of versions that are held to be one organisation
 */
public record InForce(Map<Pair<UUID>, Resemblance> settled, Set<Pair<UUID>> presumed) {
    public InForce {
        settled = Map.copyOf(settled);
        presumed = Set.copyOf(presumed);
    }

    /** @param found raw resemblances between versions that stand */
    public static InForce of(Collection<ListedName> standing, Map<Pair<UUID>, Resemblance> found) {
        Map<UUID, ListedName> byId =
                standing.stream().collect(Collectors.toMap(ListedName::versionId, Function.identity()));
        Map<Pair<UUID>, Resemblance> settled = settled(byId, found);
        return new InForce(settled, presumed(byId, settled));
    }

    private static Map<Pair<UUID>, Resemblance> settled(
            Map<UUID, ListedName> byId, Map<Pair<UUID>, Resemblance> found) {
        Map<Pair<UUID>, Resemblance> counting = new HashMap<>(found);
        counting.keySet().removeIf(pair -> !count(byId, pair));
        Map<Pair<UUID>, Resemblance> settled = new HashMap<>();
        if (counting.size() < found.size()) {
            settled.putAll(Ambiguity.settle(found, id -> known(byId, id).delegationId()));
        }
        settled.putAll(Ambiguity.settle(counting, id -> known(byId, id).delegationId()));
        return settled;
    }

    private static boolean count(Map<UUID, ListedName> byId, Pair<UUID> pair) {
        return known(byId, pair.left()).counts() && known(byId, pair.right()).counts();
    }

    private static Set<Pair<UUID>> presumed(Map<UUID, ListedName> byId, Map<Pair<UUID>, Resemblance> settled) {
        Groups groups = new Groups(id -> known(byId, id));
        return settled.entrySet().stream()
                .filter(pair -> pair.getValue().band() == Band.CERTAIN)
                .sorted(strongestFirst(byId))
                .map(Map.Entry::getKey)
                .filter(groups::join)
                .collect(Collectors.toSet());
    }

    /** Where two pairs are as strong, their names decide; ids only where the names are the same too. */
    private static Comparator<Map.Entry<Pair<UUID>, Resemblance>> strongestFirst(Map<UUID, ListedName> byId) {
        Comparator<Map.Entry<Pair<UUID>, Resemblance>> byScore =
                Comparator.comparingDouble(pair -> -pair.getValue().score());
        Comparator<Map.Entry<Pair<UUID>, Resemblance>> byCounting =
                Comparator.comparing(pair -> !count(byId, pair.getKey()));
        return byCounting
                .thenComparing(byScore)
                .thenComparing(pair -> names(byId, pair.getKey()))
                .thenComparing(pair -> pair.getKey().left())
                .thenComparing(pair -> pair.getKey().right());
    }

    private static String names(Map<UUID, ListedName> byId, Pair<UUID> pair) {
        String left = known(byId, pair.left()).primaryName();
        String right = known(byId, pair.right()).primaryName();
        return left.compareTo(right) <= 0 ? left + "\n" + right : right + "\n" + left;
    }

    private static ListedName known(Map<UUID, ListedName> byId, UUID id) {
        ListedName version = byId.get(id);
        if (version == null) {
            throw new IllegalArgumentException("a resemblance of a version that does not stand: " + id);
        }
        return version;
    }

    /** The versions, sorted into organisations: those of one group are held to be the same; each in one group. */
    public Collection<Set<UUID>> organisations(Collection<UUID> versions) {
        Links links = new Links();
        presumed.forEach(links::link);
        Map<UUID, Set<UUID>> groups = new HashMap<>();
        versions.forEach(id ->
                groups.computeIfAbsent(links.root(id), any -> new TreeSet<>()).add(id));
        return groups.values();
    }
}
