package concord.agenda.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rows of a table are ticked, by keys that name a row for as long as it is the same. Ticks last while one turns the
 * pages and sorts; the page says how many of them are not on the page that is shown, and can show just those that are
 * ticked. Nothing is done with a tick whose row is no longer among those that are shown.
 */
public class TickedRows implements Serializable {
    /** As the table's script names what was ticked, and whether it was. */
    private static final String KEY = "number";

    private static final String ON = "on";

    private final Set<String> keys = new LinkedHashSet<>();
    private boolean only;

    /** The table's script says what was ticked, or no longer is. */
    public void tell() {
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        List<String> told = List.of(web.getRequestParameterValuesMap().getOrDefault(KEY, new String[0]));
        if (Boolean.parseBoolean(web.getRequestParameterMap().get(ON))) {
            keys.addAll(told);
        } else {
            drop(told);
        }
    }

    public void add(Collection<String> more) {
        keys.addAll(more);
    }

    public void drop(Collection<String> some) {
        some.forEach(keys::remove);
        only = only && !keys.isEmpty();
    }

    /** Drops all but some. */
    public void keep(Collection<String> some) {
        keys.retainAll(some);
        only = false;
    }

    public void clear() {
        keys.clear();
        only = false;
    }

    public boolean has(String key) {
        return keys.contains(key);
    }

    /** How many are ticked, shown or not. */
    public int getCount() {
        return keys.size();
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
