package concord.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is ticked in a table that can be searched, sorted, filtered and paged. A tick is what is seen: only what is shown
 * can be ticked, and what is ticked and not shown is named beside what will be done with it, can be shown by itself, or
 * loses its tick. The page shows it with {@code c:tick} in each row and {@code c:ticks} below the table.
 *
 * <pre>{@code
 * ticks.show(Map.of("1", "Blue Front"));   // whenever rows are shown, by keys that survive that a row changes
 * ticks.tick(List.of("1"), true);          // whatever the browser says of rows that are not shown is passed over
 * ticks.keys();                            // what a deed is done with
 * ticks.getElsewhere();                    // the names to show beside the deed
 * }</pre>
 */
public final class Ticks implements Serializable {
    /** As the table's script names what was ticked, and whether it was. */
    private static final String KEY = "key";

    private static final String ON = "on";

    private final Map<String, String> ticked = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    /** Null where no row ever goes. */
    private @Nullable Set<String> there;

    private boolean only;
    private int changes;

    /** @param rows all that is shown now, what each is called by its key */
    public void show(Map<String, String> rows) {
        shown.clear();
        shown.putAll(rows);
    }

    /** @param keys of all rows that there are, shown or not: nothing is done with a tick for another */
    public void show(Map<String, String> rows, Set<String> keys) {
        show(rows);
        there = Set.copyOf(keys);
    }

    /** The table's script says what was ticked, or no longer is. */
    public void tell() {
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        tick(
                List.of(web.getRequestParameterValuesMap().getOrDefault(KEY, new String[0])),
                Boolean.parseBoolean(web.getRequestParameterMap().get(ON)));
    }

    /** Ticks rows that are shown, or takes their ticks away; those that are not shown stay as they are. */
    public void tick(Collection<String> keys, boolean on) {
        changes++;
        for (String key : keys) {
            Optional.ofNullable(shown.get(key)).ifPresent(name -> {
                if (on) {
                    ticked.put(key, name);
                } else {
                    ticked.remove(key);
                }
            });
        }
    }

    /** Ticks rows that may not be shown: their names are from then on. */
    public void tickNamed(Map<String, String> rows) {
        changes++;
        ticked.putAll(rows);
    }

    /** Takes the ticks of some away, shown or not. */
    public void drop(Collection<String> keys) {
        changes++;
        ticked.keySet().removeAll(Set.copyOf(keys));
    }

    /** Keeps the ticks that are seen. */
    public void keepShown() {
        changes++;
        only = false;
        ticked.keySet().retainAll(shown.keySet());
    }

    public void clear() {
        changes++;
        only = false;
        ticked.clear();
    }

    public boolean has(String key) {
        return ticked.containsKey(key);
    }

    /** Of those that are there. */
    public Set<String> keys() {
        return ticked.keySet().stream().filter(this::isThere).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isThere(String key) {
        return there == null || there.contains(key);
    }

    /** How many are ticked and there, shown or not. */
    public int getCount() {
        return keys().size();
    }

    /** What those are called that are ticked and not shown. */
    public List<String> getElsewhere() {
        return ticked.entrySet().stream()
                .filter(one -> isThere(one.getKey()) && !shown.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What those were called that were ticked and are no longer there, or no longer the same. */
    public List<String> getGone() {
        return ticked.entrySet().stream()
                .filter(one -> !isThere(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What some of those that are ticked are called. */
    public List<String> names(Collection<String> keys) {
        return ticked.entrySet().stream()
                .filter(one -> keys.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** How often ticks have changed: what was read back of others is not done. */
    public int changes() {
        return changes;
    }

    /** Whether only rows that are ticked are shown. */
    public boolean isOnly() {
        return only;
    }

    public void showOnly() {
        only = true;
    }

    public void showAll() {
        only = false;
    }
}
