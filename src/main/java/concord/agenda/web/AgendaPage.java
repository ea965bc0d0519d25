package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.agenda.AgendaPart;
import concord.web.PagedRows;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows on which the delegation can state a position, by what it has done with them. */
@Named
@ViewScoped
public class AgendaPage implements Serializable {
    @Inject
    AgendaNow now;

    @Inject
    ShowAgenda show;

    @Inject
    Text text;

    @Inject
    When when;

    private String find = "";
    private AgendaPart part = AgendaPart.OPEN;
    private String changed = "";

    private final PagedRows<AgendaRow> rows = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return found().size();
        }

        @Override
        public List<AgendaRow> page(int first, int size) {
            return found().stream()
                    .skip(first)
                    .limit(size)
                    .map(item -> show.row(now.agenda().list(), item))
                    .toList();
        }
    });

    private List<AgendaItem> found() {
        return now.agenda().found(part, find);
    }

    /** The table has changed while the page was open. */
    public void refresh() {
        changed = text.of(
                "joint.changed", when.time(now.agenda().list().revision().at()));
    }

    public PagedRows<AgendaRow> getRows() {
        return rows;
    }

    public String getChanged() {
        return changed;
    }

    public List<AgendaPart> getParts() {
        return List.of(AgendaPart.values());
    }

    /** How many there are in a part without a search. */
    public int count(AgendaPart of) {
        return now.agenda().count(of);
    }

    public int getCount() {
        return count(part);
    }

    public String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find == null ? "" : find;
    }

    public String getPart() {
        return part.key();
    }

    /** What is no part is the first one: the address may have been typed. */
    public void setPart(@Nullable String key) {
        part = Arrays.stream(AgendaPart.values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElse(AgendaPart.OPEN);
    }
}
