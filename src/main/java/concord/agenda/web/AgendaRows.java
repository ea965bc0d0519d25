package concord.agenda.web;

import concord.web.PagedRows;
import concord.web.Paging;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows of the agenda: the table says which page of them is shown, and how they are sorted. */
public class AgendaRows extends PagedRows<AgendaRow> {
    private final AgendaPage page;

    AgendaRows(AgendaPage page, Source<AgendaRow> source) {
        super(source);
        this.page = page;
    }

    @Override
    public List<AgendaRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        order.values().stream()
                .findFirst()
                .ifPresent(meta -> page.sort(meta.getField(), meta.getOrder() != SortOrder.DESCENDING));
        page.turn(Paging.at(first, size));
        return super.load(first, size, order, filters);
    }
}
