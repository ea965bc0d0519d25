package concord.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries that come nearest to a name, the nearest first, also where nothing would be likely: by words,
 * readings, consonants, acronyms and trigrams, of which rare ones count more than frequent ones.
 *
 * <p>For a person who looks for a partner; what is joined or suggested comes from {@link NameIndex} alone, since here
 * every score depends on everything that is in it. Not safe for use by several threads at once.
 *
 * @param <K> the key of an entry
 */
public final class NameSearch<K extends Comparable<? super K>> {
    /** What a full resemblance adds to what the clues say, which is 1 at most. */
    private static final double RESEMBLES = .5;

    /** What is not even likely only orders what the clues leave equal. */
    private static final double UNLIKELY = .05;

    /** Whoever looks for a name often leaves words out: what a longer name says beyond it counts less than in full. */
    private static final double UNASKED = .7;

    /** So many of the best by their clues are compared with care. */
    private static final int MOST_COMPARED = 200;

    private record Entry(ComparableForm form, List<Map<String, Double>> names) {
        static Entry of(ComparableForm form) {
            return new Entry(form, form.variants().stream().map(Clues::of).toList());
        }
    }

    private final Map<K, Entry> entries = new HashMap<>();
    private final Map<String, Set<K>> holders = new HashMap<>();

    /** Replaces what was under the key before. */
    public void put(K key, ComparableForm form) {
        remove(key);
        Entry entry = Entry.of(form);
        entries.put(key, entry);
        for (Map<String, Double> name : entry.names()) {
            name.keySet()
                    .forEach(clue -> holders.computeIfAbsent(clue, any -> new HashSet<>())
                            .add(key));
        }
    }

    public void remove(K key) {
        Entry old = entries.remove(key);
        if (old != null) {
            old.names().stream()
                    .flatMap(name -> name.keySet().stream())
                    .forEach(clue -> holders.computeIfPresent(clue, (any, keys) -> without(keys, key)));
        }
    }

    /** The keys of the nearest entries, the nearest first, at most so many. */
    public List<K> nearest(ComparableForm asked, int most) {
        Map<K, Double> scores = new HashMap<>();
        asked.variants().forEach(variant -> score(Clues.of(variant), scores));
        Map<K, Double> compared = new HashMap<>();
        for (K key : best(scores, MOST_COMPARED)) {
            Entry entry = entries.get(key);
            if (entry != null) {
                double near = Nearness.of(asked, entry.form());
                double resemblance = near < Strength.LIKELY ? UNLIKELY * near : near;
                compared.put(key, scores.getOrDefault(key, 0.0) + RESEMBLES * resemblance);
            }
        }
        return best(compared, most);
    }

    /** How much the clues of the name have in common with those of each entry’s nearest name. */
    private void score(Map<String, Double> asked, Map<K, Double> scores) {
        Map<K, Double> roughly = new HashMap<>();
        asked.forEach((clue, worth) -> {
            double weight = worth * rarity(clue);
            holders(clue).forEach(key -> roughly.merge(key, weight, Double::sum));
        });
        double length = length(asked);
        for (K key : best(roughly, MOST_COMPARED)) {
            Entry entry = entries.get(key);
            if (entry != null) {
                entry.names().forEach(name -> scores.merge(key, nearness(asked, length, name), Math::max));
            }
        }
    }

    private double nearness(Map<String, Double> asked, double length, Map<String, Double> name) {
        double longer = Math.pow(length(name) / length, UNASKED);
        return common(asked, name) / (length * length * longer);
    }

    private double common(Map<String, Double> asked, Map<String, Double> name) {
        double sum = 0;
        for (Map.Entry<String, Double> clue : asked.entrySet()) {
            double other = name.getOrDefault(clue.getKey(), 0.0);
            if (other > 0) {
                double rarity = rarity(clue.getKey());
                sum += clue.getValue() * other * rarity * rarity;
            }
        }
        return sum;
    }

    private double length(Map<String, Double> name) {
        double sum = 0;
        for (Map.Entry<String, Double> clue : name.entrySet()) {
            double weight = clue.getValue() * rarity(clue.getKey());
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private double rarity(String clue) {
        return Math.log1p(entries.size() / (1.0 + holders(clue).size()));
    }

    private Set<K> holders(String clue) {
        return holders.getOrDefault(clue, Set.of());
    }

    /** The keys without one, null (which takes the clue out of the map) when none is left. */
    private static <K> @Nullable Set<K> without(Set<K> keys, K key) {
        keys.remove(key);
        return keys.isEmpty() ? null : keys;
    }

    private static <K extends Comparable<? super K>> List<K> best(Map<K, Double> scores, int most) {
        Comparator<Map.Entry<K, Double>> byScore = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return scores.entrySet().stream()
                .sorted(byScore.thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
