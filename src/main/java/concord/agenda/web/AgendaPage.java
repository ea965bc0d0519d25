package concord.agenda.web;

import concord.agenda.AgendaFilter;
import concord.agenda.AgendaItem;
import concord.agenda.AgendaPart;
import concord.agenda.AgendaQuery;
import concord.joint.web.Option;
import concord.position.SeenRow;
import concord.web.ChosenPart;
import concord.web.PagedRows;
import concord.web.Paging;
import concord.web.Ticks;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Ticks ticks = new Ticks();

    /** The rows as the page has shown them, by their keys. */
    private final Map<String, SeenRow> seen = new HashMap<>();

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
                List<AgendaItem> items =
                        shown().stream().skip(first).limit(size).toList();
                see(items);
                List<AgendaRow> page = items.stream().map(AgendaPage.this::row).toList();
                ticks.show(
                        page.stream()
                                .collect(Collectors.toMap(
                                        AgendaRow::key, row -> row.name().text())),
                        found().stream().map(AgendaItem::key).collect(Collectors.toSet()));
                return page;
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
        Map<String, String> named = new LinkedHashMap<>();
        found().forEach(item -> named.put(item.key(), show.name(item).text()));
        see(found());
        ticks.tickNamed(named);
    }

    private void see(List<AgendaItem> items) {
        items.forEach(item -> seen.put(item.key(), item.seen()));
    }

    /**
     * The keys of those that are ticked and that are no longer as the page has shown them: changed, said or prepared
     * otherwise, or no longer among what is shown. Nothing is done over what its reader has not seen.
     */
    Set<String> unseen() {
        Map<String, SeenRow> now = found().stream().collect(Collectors.toMap(AgendaItem::key, AgendaItem::seen));
        return ticks.keys().stream()
                .filter(key -> !Objects.equals(now.get(key), seen.get(key)))
                .collect(Collectors.toSet());
    }

    public Ticks getTicks() {
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
