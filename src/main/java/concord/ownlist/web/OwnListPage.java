package concord.ownlist.web;

import concord.joint.ReadJointList;
import concord.ownlist.EditOwnList;
import concord.ownlist.EntryState;
import concord.ownlist.ListCounts;
import concord.ownlist.ReadOwnList;
import concord.ownlist.Seen;
import concord.ownlist.tabling.TableEntries;
import concord.shared.NameOrder;
import concord.web.Pages;
import concord.web.Paging;
import concord.web.Reader;
import concord.web.Ticks;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The own list, page by page. */
@Named
@ViewScoped
public class OwnListPage implements Serializable {
    /** The preview's address names the entries, and servers take addresses of some thousand characters. */
    private static final int LONGEST_ADDRESS = 4_000;

    @Inject
    ReadOwnList list;

    @Inject
    ReadJointList joint;

    @Inject
    EditOwnList editOwnList;

    @Inject
    TableEntries tableEntries;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    OwnListTable table;

    private OwnListRows rows;
    private ListCounts counts;
    private String find = "";
    private @Nullable EntryState state;

    /** By number. */
    private final Ticks ticks = new Ticks();

    @PostConstruct
    void open() {
        ListAddress asked = ListAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        find = asked.find();
        state = asked.state();
        rows = new OwnListRows(list, joint, reader, asked, ticks);
        counts = list.counts();
    }

    /** Shows what is looked for now, from its first page. */
    public void look() {
        ticks.showAll();
        rows.show(find, state);
        table.toFirstPage();
    }

    /** Ticks all that the others do not see as it is now. */
    public void tickWaiting() {
        Map<String, String> waiting = new LinkedHashMap<>();
        NameOrder.sorted(List.copyOf(tableEntries.waiting().entrySet()), Map.Entry::getValue, reader.getLocale())
                .forEach(entry -> waiting.put(entry.getKey().toString(), entry.getValue()));
        ticks.tickNamed(waiting);
    }

    /** Sets the drafts among the ticked entries aside; it can be undone, so it asks nothing. */
    public void setAside() {
        List<Seen> drafts = editOwnList.drafts(ticked());
        if (drafts.isEmpty()) {
            pages.refuse("list_index.refusal.no_draft");
            return;
        }
        int aside = editOwnList.setAside(drafts);
        pages.done("list_index.set_aside.done", aside, ticks.getCount() - aside);
        ticks.clear();
        counts = list.counts();
    }

    public void preview() {
        String numbers = EntryNumbers.write(ticked());
        if (numbers.length() > LONGEST_ADDRESS) {
            pages.refuse("list_index.refusal.many", ticks.getCount());
            return;
        }
        pages.redirect("/list/table.xhtml?entries=" + numbers);
    }

    private Set<Integer> ticked() {
        return EntryNumbers.of(ticks.keys());
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

    public Paging getPaging() {
        return rows.shown().paging();
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

    public Ticks getTicks() {
        return ticks;
    }

    public long getWaitingCount() {
        return counts.drafts() + counts.changed() + counts.takenUp();
    }
}
