package concord.ownlist.web;

import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.ownlist.EntryQuery;
import concord.ownlist.EntryRow;
import concord.ownlist.EntrySort;
import concord.ownlist.EntryState;
import concord.ownlist.ReadOwnList;
import concord.web.Paging;
import concord.web.Reader;
import concord.web.RowsShown;
import concord.web.Ticks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The lines of the own list: only those of the page shown are fetched. */
public class OwnListRows extends LazyDataModel<OwnListRow> {
    private final ReadOwnList list;
    private final ReadJointList joint;
    private final Reader reader;
    private final Ticks ticks;

    private ListAddress shown;

    OwnListRows(ReadOwnList list, ReadJointList joint, Reader reader, ListAddress shown, Ticks ticks) {
        this.list = list;
        this.joint = joint;
        this.reader = reader;
        this.shown = shown;
        this.ticks = ticks;
    }

    ListAddress shown() {
        return shown;
    }

    /** Which lines are shown; known once the table has asked for them. */
    public RowsShown getShown() {
        return new RowsShown(shown.paging(), getRowCount());
    }

    /** From its first page. */
    void show(String find, @Nullable EntryState state) {
        shown = new ListAddress(
                find,
                state,
                shown.sort(),
                shown.ascending(),
                Paging.at(0, shown.paging().size()));
    }

    private EntryQuery query() {
        EntryQuery all = shown.entries(reader.getLocale());
        return ticks.isOnly() ? all.only(EntryNumbers.of(ticks.keys())) : all;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(list.count(query()), Integer.MAX_VALUE);
    }

    @Override
    public List<OwnListRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        Optional<SortMeta> by = order.values().stream().findFirst();
        EntrySort sort = by.map(meta -> EntrySort.valueOf(meta.getField().toUpperCase(Locale.ROOT)))
                .orElse(shown.sort());
        boolean ascending = by.map(meta -> meta.getOrder().isAscending()).orElse(shown.ascending());
        shown = new ListAddress(shown.find(), shown.state(), sort, ascending, Paging.at(first, size));
        List<EntryRow> page = list.page(query());
        ticks.show(
                page.stream().collect(Collectors.toMap(row -> Integer.toString(row.number()), EntryRow::primaryName)));
        Map<UUID, List<Party>> others =
                joint.alsoListing(page.stream().map(EntryRow::id).collect(Collectors.toSet()));
        return page.stream()
                .map(entry -> OwnListRow.of(entry, others.getOrDefault(entry.id(), List.of())))
                .toList();
    }
}
