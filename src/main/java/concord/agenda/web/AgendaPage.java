package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.agenda.AgendaPart;
import concord.web.ChosenPart;
import concord.web.PagedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

    private String find = "";
    private final ChosenPart<AgendaPart> part = new ChosenPart<>(AgendaPart.class);

    private final PagedRows<AgendaRow> rows =
            PagedRows.of(this::found, item -> show.row(now.agenda().list(), item));

    private List<AgendaItem> found() {
        return now.agenda().found(part.get(), find);
    }

    public PagedRows<AgendaRow> getRows() {
        return rows;
    }

    /** How many there are in a part without a search. */
    public int count(AgendaPart of) {
        return now.agenda().count(of);
    }

    public int getCount() {
        return count(part.get());
    }

    public String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find == null ? "" : find;
    }

    public ChosenPart<AgendaPart> getPart() {
        return part;
    }
}
