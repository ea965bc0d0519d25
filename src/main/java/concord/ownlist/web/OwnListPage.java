package concord.ownlist.web;

import concord.ownlist.EntryState;
import concord.ownlist.ListCounts;
import concord.ownlist.ReadOwnList;
import concord.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The own list, page by page. */
@Named
@ViewScoped
public class OwnListPage implements Serializable {
    /** The address of the preview names each entry, and servers take addresses of some thousand characters. */
    private static final int MOST_CHOSEN = 100;

    @Inject
    ReadOwnList list;

    @Inject
    Pages pages;

    @Inject
    OwnListTable table;

    private OwnListRows rows;
    private ListCounts counts;
    private String find = "";
    private @Nullable EntryState state;

    /** The entries that are selected; it outlives page and filter. */
    private final Set<String> chosen = new LinkedHashSet<>();

    @PostConstruct
    void open() {
        ListAddress asked = ListAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        find = asked.find();
        state = asked.state();
        rows = new OwnListRows(list, asked);
        counts = list.counts();
    }

    /** Shows what is looked for now, from its first page. */
    public void look() {
        rows.show(find, state);
        table.toFirstPage();
    }

    /** Selects entries, or not: the table's script says which. */
    public void choose() {
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        boolean on = Boolean.parseBoolean(web.getRequestParameterMap().get("on"));
        for (String key : web.getRequestParameterValuesMap().getOrDefault("key", new String[0])) {
            String id = EntryId.of(key).toString();
            if (on) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
        }
    }

    public void preview() {
        if (getChosenCount() > MOST_CHOSEN) {
            pages.refuse("list_index.refusal.many", getChosenCount(), MOST_CHOSEN);
            return;
        }
        pages.redirect("/list/table.xhtml"
                + chosen.stream().map(key -> "id=" + key).collect(Collectors.joining("&", "?", "")));
    }

    public OwnListRows getRows() {
        return rows;
    }

    public ListCounts getCounts() {
        return counts;
    }

    /** What the browser's address is to end in, so that one comes back to the same lines. */
    public String getAddress() {
        return rows.shown().query();
    }

    public int getFirst() {
        return rows.shown().first();
    }

    public int getSize() {
        return rows.shown().size();
    }

    public SortMeta getSort() {
        ListAddress shown = rows.shown();
        return SortMeta.builder()
                .field(shown.sort().name())
                .order(shown.ascending() ? SortOrder.ASCENDING : SortOrder.DESCENDING)
                .build();
    }

    public List<EntryState> getStates() {
        return List.of(EntryState.values());
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public @Nullable EntryState getState() {
        return state;
    }

    public void setState(@Nullable EntryState state) {
        this.state = state;
    }

    public boolean chosen(String key) {
        return chosen.contains(key);
    }

    public int getChosenCount() {
        return chosen.size();
    }
}
