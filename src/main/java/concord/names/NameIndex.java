package concord.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the entries that are worth comparing with one. Not safe for use by several threads at once.
 *
 * @param <K> the key of an entry
 */
public final class NameIndex<K extends Comparable<? super K>> {
    private final Map<K, ComparableForm> forms = new HashMap<>();
    private final Map<String, Set<K>> holders = new TreeMap<>();

    /** Replaces what was under the key before. */
    public void put(K key, ComparableForm form) {
        remove(key);
        forms.put(key, form);
        form.keys()
                .forEach(k -> holders.computeIfAbsent(k, any -> new TreeSet<>()).add(key));
    }

    public void remove(K key) {
        ComparableForm form = forms.remove(key);
        if (form != null) {
            form.keys().forEach(k -> holders.getOrDefault(k, new TreeSet<>()).remove(key));
        }
    }

    /** In the order of the keys; may contain the key under which the same form stands. */
    public Set<K> candidates(ComparableForm form) {
        Set<K> found = new TreeSet<>();
        form.keys().forEach(k -> found.addAll(holders.getOrDefault(k, new TreeSet<>())));
        return found;
    }
}
