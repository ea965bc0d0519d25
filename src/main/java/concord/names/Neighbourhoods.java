package concord.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The entries of several lists and every raw resemblance between entries of different lists that is certain or likely,
 * kept up to date change by change: after any changes in any order it holds what it would hold if all entries were put
 * anew. A change costs a comparison with the entry's own candidates.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @param <K> the key of an entry
 * @param <L> what tells lists apart
 */
public final class Neighbourhoods<K extends Comparable<? super K>, L> {
    private record Listed<L>(L list, ComparableForm form) {}

    private final NameIndex<K> index = new NameIndex<>();
    private final Map<K, Listed<L>> entries = new HashMap<>();
    private final Map<K, Map<K, Resemblance>> neighbours = new HashMap<>();

    /** Replaces what was under the key before. */
    public void put(K key, L list, ComparableForm form) {
        putAll(Map.of(key, form), list);
    }

    /** The same for many entries of one list at once, on all processors. */
    public void putAll(Map<K, ComparableForm> forms, L list) {
        Set<K> changed = new HashSet<>(forms.keySet());
        forms.forEach((key, form) -> {
            forget(key);
            entries.put(key, new Listed<>(list, form));
            changed.addAll(index.put(key, form));
        });
        compareAll(changed);
    }

    public void remove(K key) {
        forget(key);
        entries.remove(key);
        compareAll(index.remove(key));
    }

    /** Raw, to be settled by {@link Ambiguity}; the left reasons are those of the left key. */
    public Map<Pair<K>, Resemblance> found() {
        Map<Pair<K>, Resemblance> found = new TreeMap<>(Pair.inOrder());
        neighbours.forEach((key, others) -> others.forEach((other, resemblance) -> {
            if (key.compareTo(other) < 0) {
                found.put(Pair.of(key, other), resemblance);
            }
        }));
        return found;
    }

    private void compareAll(Set<K> keys) {
        keys.forEach(this::forget);
        Stream<K> each = keys.size() > 1 ? keys.parallelStream() : keys.stream();
        each.map(this::compared).toList().forEach(found -> found.forEach(this::keep));
    }

    private Map<Pair<K>, Resemblance> compared(K key) {
        Map<Pair<K>, Resemblance> found = new HashMap<>();
        Listed<L> entry = entries.get(key);
        if (entry != null) {
            for (K otherKey : index.candidates(entry.form())) {
                Listed<L> other = entries.get(otherKey);
                if (other != null && !other.list().equals(entry.list())) {
                    Resemblance resemblance = key.compareTo(otherKey) < 0
                            ? Resemblance.between(entry.form(), other.form())
                            : Resemblance.between(other.form(), entry.form());
                    if (resemblance.band() != Band.NONE) {
                        found.put(Pair.of(key, otherKey), resemblance);
                    }
                }
            }
        }
        return found;
    }

    private void keep(Pair<K> pair, Resemblance found) {
        neighbours.computeIfAbsent(pair.left(), any -> new HashMap<>()).put(pair.right(), found);
        neighbours.computeIfAbsent(pair.right(), any -> new HashMap<>()).put(pair.left(), found);
    }

    private void forget(K key) {
        Map<K, Resemblance> others = neighbours.remove(key);
        if (others != null) {
            List.copyOf(others.keySet())
                    .forEach(other -> neighbours.computeIfPresent(other, (any, back) -> {
                        back.remove(key);
                        return back.isEmpty() ? null : back;
                    }));
        }
    }

    /** The list of an entry. */
    public L listOf(K key) {
        Listed<L> entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("not put: " + key);
        }
        return entry.list();
    }
}
