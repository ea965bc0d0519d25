package concord.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the entries that are worth comparing with one, so that nothing is compared with a whole list: those with which
 * it has a key in common that can make them likely, be it a reading, a meaning, a core, or a spelling much alike.
 *
 * <p>Whether two entries are candidates of each other depends on these two alone, so that the order of putting changes
 * nothing, with one bound: a key that more than {@value Postings#MOST_HOLDERS} entries hold (an acronym: {@value
 * Postings#MOST_OF_ACRONYM}) leads nowhere. The entries of
 * all lists count together, so that a list with hundreds of entries of one name can keep two others apart that have no
 * other key in common; it can bring nobody together, and change no score. When an entry makes a key pass that bound, or takes it back, {@link #put} and
 * {@link #remove} say whose candidates have changed.
 *
 * <p>Not safe for use by several threads at once, but for {@link #candidates} while nobody puts or removes.
 *
 * @param <K> the key of an entry
 */
public final class NameIndex<K extends Comparable<? super K>> {
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<Entry<K>> entries = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private final Postings postings = new Postings();

    private record Entry<K>(K key, ComparableForm form) {}

    /**
     * Replaces what was under the key before.
     *
     * @return the other entries whose candidates this has changed beyond the entry itself; mostly none
     */
    public Set<K> put(K key, ComparableForm form) {
        Set<K> changed = remove(key);
        int number = free.isEmpty() ? entries.size() : free.remove(free.size() - 1);
        Entry<K> entry = new Entry<>(key, form);
        if (number == entries.size()) {
            entries.add(entry);
        } else {
            entries.set(number, entry);
        }
        numbers.put(key, number);
        form.leading((hash, acronym) -> postings.add(hash, acronym, number, passed -> note(changed, passed, key)));
        return changed;
    }

    /** @return the other entries whose candidates this has changed beyond the entry itself; mostly none */
    public Set<K> remove(K key) {
        Set<K> changed = new TreeSet<>();
        Integer number = numbers.remove(key);
        if (number != null) {
            ComparableForm form = entries.get(number).form();
            form.leading((hash, acronym) -> postings.remove(hash, number, passed -> note(changed, passed, key)));
            free.add(number);
        }
        return changed;
    }

    private void note(Set<K> changed, int number, K but) {
        K key = entries.get(number).key();
        if (!key.equals(but)) {
            changed.add(key);
        }
    }

    /** In the order of the keys, each once; contains the key under which the same form stands, if it has long names. */
    public List<K> candidates(ComparableForm form) {
        List<K> keys = new ArrayList<>();
        numbers(form).forEach(number -> keys.add(entries.get(number).key()));
        keys.sort(null);
        return keys;
    }

    /** The numbers of the candidates, each once. */
    IntStream numbers(ComparableForm form) {
        Numbers found = new Numbers();
        form.leading((hash, acronym) -> postings.holders(hash, acronym, found));
        return found.distinct();
    }

    /** A small number that the key has as long as it is here, or none. */
    OptionalInt number(K key) {
        Integer number = numbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
