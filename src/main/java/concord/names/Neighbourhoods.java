package concord.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
    private record Listed<K, L>(K key, L list, ComparableForm form) {}

    private record Found<K extends Comparable<? super K>>(Pair<K> pair, Resemblance resemblance) {}

    private final NameIndex<K> index = new NameIndex<>();

    /** By the numbers that they have in the index; what stands at others is out of date. */
    private final List<Listed<K, L>> entries = new ArrayList<>();

    /** What was found stands under both of its keys. */
    private final Map<K, List<Found<K>>> neighbours = new HashMap<>();

    /** Replaces what was under the key before. */
    public void put(K key, L list, ComparableForm form) {
        putAll(Map.of(key, form), list);
    }

    /** The same for many entries of one list at once, on all processors. */
    public void putAll(Map<K, ComparableForm> forms, L list) {
        Set<K> changed = new HashSet<>(forms.keySet());
        forms.forEach((key, form) -> {
            changed.addAll(index.put(key, form));
            list(new Listed<>(key, list, form));
        });
        compareAll(changed);
    }

    private void list(Listed<K, L> entry) {
        int number = index.number(entry.key()).orElseThrow();
        if (number == entries.size()) {
            entries.add(entry);
        } else {
            entries.set(number, entry);
        }
    }

    public void remove(K key) {
        forget(Set.of(key));
        compareAll(index.remove(key));
    }

    /** Raw, to be settled by {@link Ambiguity}; the left reasons are those of the left key. */
    public Map<Pair<K>, Resemblance> found() {
        Map<Pair<K>, Resemblance> found = new HashMap<>();
        neighbours.forEach((key, others) -> others.forEach(other -> {
            if (key.equals(other.pair().left())) {
                found.put(other.pair(), other.resemblance());
            }
        }));
        return found;
    }

    private void compareAll(Set<K> keys) {
        BitSet changed = new BitSet(entries.size());
        forget(keys);
        for (K key : keys) {
            index.number(key).ifPresent(changed::set);
        }
        IntStream each = keys.size() > 1 ? changed.stream().parallel() : changed.stream();
        each.mapToObj(number -> compared(number, changed)).toList().forEach(found -> found.forEach(this::keep));
    }

    /** A pair of which both have changed is found once. */
    private List<Found<K>> compared(int number, BitSet changed) {
        List<Found<K>> found = new ArrayList<>();
        Listed<K, L> entry = entries.get(number);
        index.numbers(entry.form()).forEach(candidate -> {
            if (candidate > number || !changed.get(candidate)) {
                compare(entry, entries.get(candidate), found);
            }
        });
        return found;
    }

    private void compare(Listed<K, L> one, Listed<K, L> other, List<Found<K>> found) {
        if (one.list().equals(other.list())) {
            return;
        }
        Pair<K> pair = Pair.of(one.key(), other.key());
        Resemblance resemblance = pair.left().equals(one.key())
                ? Resemblance.between(one.form(), other.form())
                : Resemblance.between(other.form(), one.form());
        if (resemblance.band() != Band.NONE) {
            found.add(new Found<>(pair, resemblance));
        }
    }

    private void keep(Found<K> found) {
        neighbours
                .computeIfAbsent(found.pair().left(), any -> new ArrayList<>(2))
                .add(found);
        neighbours
                .computeIfAbsent(found.pair().right(), any -> new ArrayList<>(2))
                .add(found);
    }

    /** All at once: an entry may have thousands of neighbours. */
    private void forget(Set<K> keys) {
        Set<K> touched = new HashSet<>();
        for (K key : keys) {
            List<Found<K>> others = neighbours.remove(key);
            if (others != null) {
                others.forEach(found -> touched.add(found.pair().other(key)));
            }
        }
        for (K key : touched) {
            neighbours.computeIfPresent(key, (any, back) -> {
                back.removeIf(found -> keys.contains(found.pair().other(key)));
                return back.isEmpty() ? null : back;
            });
        }
    }

    /** The list of an entry. */
    public L listOf(K key) {
        int number = index.number(key).orElseThrow(() -> new IllegalArgumentException("not put: " + key));
        return entries.get(number).list();
    }
}
