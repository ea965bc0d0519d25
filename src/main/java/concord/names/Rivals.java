package concord.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which other pairs either entry of a pair has with the list of its partner.
 *
 * @param <K> the key of an entry
 * @param <L> what tells lists apart
 */
final class Rivals<K extends Comparable<? super K>, L> {
    private final Function<? super K, ? extends L> listOf;

    /** For each entry, the pairs with entries of a list in which it has more than one partner; mostly none. */
    private final Map<K, Map<L, List<Pair<K>>>> crowded;

    Rivals(Set<Pair<K>> pairs, Function<? super K, ? extends L> listOf) {
        this.listOf = listOf;
        Map<K, List<Pair<K>>> pairsOf = new HashMap<>();
        for (Pair<K> pair : pairs) {
            pairsOf.computeIfAbsent(pair.left(), any -> new ArrayList<>(2)).add(pair);
            pairsOf.computeIfAbsent(pair.right(), any -> new ArrayList<>(2)).add(pair);
        }
        crowded = pairsOf.entrySet().parallelStream()
                .filter(of -> isCrowded(of.getKey(), of.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        of -> of.getValue().stream()
                                .collect(Collectors.groupingBy(pair -> listOf(pair.other(of.getKey()))))));
    }

    private boolean isCrowded(K key, List<Pair<K>> pairs) {
        if (pairs.size() == 1) {
            return false;
        }
        Set<L> lists = new HashSet<>();
        return !pairs.stream().allMatch(pair -> lists.add(listOf(pair.other(key))));
    }

    private L listOf(K key) {
        return listOf.apply(key);
    }

    /** Each once, from the side of either entry. */
    List<Pair<K>> of(Pair<K> pair) {
        List<Pair<K>> others = new ArrayList<>(elsewhere(pair, pair.left()));
        others.addAll(elsewhere(pair, pair.right()));
        return others;
    }

    /** The other pairs of this key with entries of the list to which its partner belongs. */
    private List<Pair<K>> elsewhere(Pair<K> pair, K key) {
        Map<L, List<Pair<K>>> byList = crowded.get(key);
        return byList == null
                ? List.of()
                : byList.getOrDefault(listOf(pair.other(key)), List.of()).stream()
                        .filter(other -> !other.equals(pair))
                        .toList();
    }
}
