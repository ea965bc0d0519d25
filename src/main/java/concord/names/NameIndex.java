package concord.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries that are worth comparing with one, so that nothing is compared with a whole list.
 *
 * <p>Rare clues count more than frequent ones, a clue that leads to more than {@value #MOST_HOLDERS} entries counts
 * nothing, and at most {@value #MOST_CANDIDATES} candidates come out. Ties are broken by the key, so the order of
 * putting changes nothing. Not safe for use by several threads at once.
 *
 * @param <K> the key of an entry
 */
public final class NameIndex<K extends Comparable<? super K>> {
    private static final int MOST_HOLDERS = 256;
    private static final int MOST_CANDIDATES = 64;

    private final Map<K, Map<String, Double>> clues = new HashMap<>();
    private final Map<String, Set<K>> holders = new HashMap<>();

    /** Replaces what was under the key before. */
    public void put(K key, ComparableForm form) {
        remove(key);
        Map<String, Double> found = form.clues();
        clues.put(key, found);
        found.keySet()
                .forEach(clue ->
                        holders.computeIfAbsent(clue, any -> new TreeSet<>()).add(key));
    }

    public void remove(K key) {
        Map<String, Double> old = clues.remove(key);
        if (old != null) {
            old.keySet().forEach(clue -> holders.computeIfPresent(clue, (any, keys) -> without(keys, key)));
        }
    }

    /** In the order of the keys; contains the key under which the same form stands. */
    public Set<K> candidates(ComparableForm form) {
        Map<K, Double> scores = new HashMap<>();
        form.clues().forEach((clue, worth) -> {
            Set<K> keys = holders.getOrDefault(clue, Set.of());
            if (keys.size() <= MOST_HOLDERS) {
                double weight = worth / (1 + Math.log1p(keys.size()));
                keys.forEach(key -> scores.merge(key, weight, Double::sum));
            }
        });
        return best(scores);
    }

    private Set<K> best(Map<K, Double> scores) {
        Comparator<Map.Entry<K, Double>> byScore = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return scores.entrySet().stream()
                .sorted(byScore.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys without one, null (which takes the clue out of the map) when none is left. */
    private static <K> @Nullable Set<K> without(Set<K> keys, K key) {
        keys.remove(key);
        return keys.isEmpty() ? null : keys;
    }
}
