package concord.ownlist.web;

import concord.ownlist.EntrySort;
import concord.ownlist.EntryState;
import concord.ownlist.ReadOwnList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The lines of the own list: only those of the page shown are fetched. */
public class OwnListRows extends LazyDataModel<OwnListRow> {
    private final ReadOwnList list;

    private ListAddress shown;

    OwnListRows(ReadOwnList list, ListAddress shown) {
        this.list = list;
        this.shown = shown;
    }

    ListAddress shown() {
        return shown;
    }

    /** From its first page. */
    void show(String find, @Nullable EntryState state) {
        shown = new ListAddress(find, state, shown.sort(), shown.ascending(), 1, shown.size());
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(list.count(shown.entries()), Integer.MAX_VALUE);
    }

    @Override
    public List<OwnListRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        Optional<SortMeta> by = order.values().stream().findFirst();
        EntrySort sort = by.map(meta -> EntrySort.valueOf(meta.getField().toUpperCase(Locale.ROOT)))
                .orElse(shown.sort());
        boolean ascending = by.map(meta -> meta.getOrder().isAscending()).orElse(shown.ascending());
        shown = new ListAddress(shown.find(), shown.state(), sort, ascending, first / size + 1, size);
        return list.page(shown.entries()).stream().map(OwnListRow::of).toList();
    }
}
