package concord.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is ticked in a table that can be searched, sorted, filtered and paged. A tick is what is seen: only what is shown
 * can be ticked, and what is ticked and no longer shown is named beside what will be done with it.
 *
 * <pre>{@code
 * ticks.show(Map.of(1, "Blue Front"));  // whenever rows are shown
 * ticks.tick(List.of(1), true);         // whatever the browser says of rows that are not shown is passed over
 * ticks.keys();                         // what a deed is done with
 * ticks.elsewhere();                    // the names to show beside the deed
 * }</pre>
 *
 * @param <K> what identifies a row and survives that it changes
 */
public final class Ticks<K extends Comparable<K> & Serializable> implements Serializable {
    private final TreeMap<K, String> ticked = new TreeMap<>();
    private final LinkedHashMap<K, String> shown = new LinkedHashMap<>();

    /** @param rows all that is shown now, by what it is called */
    public void show(Map<K, String> rows) {
        shown.clear();
        shown.putAll(rows);
    }

    /** Ticks rows that are shown, or takes their ticks away; those that are not shown stay as they are. */
    public void tick(Collection<K> keys, boolean on) {
        for (K key : keys) {
            String name = shown.get(key);
            if (name != null) {
                if (on) {
                    ticked.put(key, name);
                } else {
                    ticked.remove(key);
                }
            }
        }
    }

    /** Ticks rows that may not be shown: their names are from then on. */
    public void tickNamed(Map<K, String> rows) {
        ticked.putAll(rows);
    }

    public void clear() {
        ticked.clear();
    }

    public boolean has(K key) {
        return ticked.containsKey(key);
    }

    public Set<K> keys() {
        return Set.copyOf(ticked.keySet());
    }

    public int size() {
        return ticked.size();
    }

    /** What those are called that are ticked and not shown. */
    public List<String> elsewhere() {
        List<String> names = new ArrayList<>();
        ticked.forEach((key, name) -> {
            if (!shown.containsKey(key)) {
                names.add(name);
            }
        });
        return names;
    }
}
