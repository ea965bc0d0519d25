package concord.agenda.web;

import concord.agenda.AgendaFilter;
import concord.agenda.AgendaItem;
import concord.agenda.AgendaPart;
import concord.agenda.AgendaQuery;
import concord.joint.web.Option;
import concord.web.ChosenPart;
import concord.web.PagedRows;
import concord.web.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows on which the delegation can state a position; what of them is shown stands in the address. */
@Named
@ViewScoped
public class AgendaPage implements Serializable {
    @Inject
    AgendaNow now;

    @Inject
    AgendaFound found;

    @Inject
    ShowAgenda show;

    private AgendaAddress address;
    private final ChosenPart<AgendaPart> part = new ChosenPart<>(AgendaPart.class);
    private AgendaRows rows;
    private final TickedRows ticks = new TickedRows();

    @PostConstruct
    void open() {
        address = AgendaAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        part.setKey(query().part().key());
        rows = new AgendaRows(this, new PagedRows.Source<>() {
            @Override
            public long count() {
                return shown().size();
            }

            @Override
            public List<AgendaRow> page(int first, int size) {
                return shown().stream()
                        .skip(first)
                        .limit(size)
                        .map(AgendaPage.this::row)
                        .toList();
            }
        });
    }

    private AgendaRow row(AgendaItem item) {
        return show.row(now.agenda().list(), item);
    }

    private List<AgendaItem> shown() {
        return ticks.isOnly() ? ticked() : found();
    }

    private List<AgendaItem> found() {
        return found.of(query());
    }

    AgendaQuery query() {
        return address.query();
    }

    /** Those that are ticked and among those that are shown, on whichever page. */
    List<AgendaItem> ticked() {
        return found().stream().filter(item -> ticks.has(item.key())).toList();
    }

    void sort(String key, boolean upwards) {
        address = address.sorted(key.toLowerCase(Locale.ROOT), upwards);
    }

    void turn(Paging paging) {
        address = address.at(paging);
    }

    /** Ticks all that the filters show. */
    public void tickAll() {
        ticks.add(found().stream().map(AgendaItem::key).toList());
    }

    /** Keeps the ticks that are on the page. */
    public void keepSeen() {
        ticks.keep(onPage().stream().map(AgendaItem::key).toList());
    }

    private List<AgendaItem> onPage() {
        Paging paging = address.paging();
        return shown().stream().skip(paging.first()).limit(paging.size()).toList();
    }

    public int getTickedCount() {
        return ticked().size();
    }

    /** How many that are ticked are on another page. */
    public long getElsewhere() {
        return getTickedCount()
                - onPage().stream().filter(item -> ticks.has(item.key())).count();
    }

    /** How many that were ticked are no longer among those that are shown, or no longer the same row. */
    public int getGone() {
        return ticks.getCount() - getTickedCount();
    }

    public TickedRows getTicks() {
        return ticks;
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

    public int getFoundCount() {
        return found().size();
    }

    public SortMeta getSort() {
        return SortMeta.builder()
                .field(query().sort().name())
                .order(query().ascending() ? SortOrder.ASCENDING : SortOrder.DESCENDING)
                .build();
    }

    /** What the browser's address is to end in, so that one comes back to the same rows. */
    public String getAddress() {
        return address.whole();
    }

    /** The same for the address of one row, without a question mark. */
    public String getSaid() {
        return address.said();
    }

    /** Shows just those that are ticked, from their first page. */
    public void showTicked() {
        ticks.showOnly();
        turn(Paging.at(0, address.paging().size()));
    }

    public void showEvery() {
        ticks.showAll();
    }

    /** How many that were prepared wait on no row. */
    public int getAdrift() {
        return now.agenda().adrift().size();
    }

    /** What the address says beside the filters, for the form that changes them. */
    public List<Option> getKept() {
        return address.beside().entrySet().stream()
                .map(kept -> new Option(kept.getKey(), kept.getValue(), false))
                .toList();
    }

    public AgendaFilter getFilter() {
        return query().filter();
    }

    public boolean isFiltered() {
        return !query().filter().isEmpty();
    }

    public ChosenPart<AgendaPart> getPart() {
        return part;
    }
}
