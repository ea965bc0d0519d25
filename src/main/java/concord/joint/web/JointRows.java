package concord.joint.web;

import concord.joint.JointEntry;
import concord.web.PagedRows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows of the joint list, in the order that the head of its table says. */
public class JointRows extends PagedRows<JointRow> {
    private JointSort sort;
    private boolean ascending;

    JointRows(Source<JointRow> source, String sort, String order) {
        super(source);
        this.sort = sort(sort);
        ascending = !order.equals("down");
    }

    private static JointSort sort(String written) {
        for (JointSort each : JointSort.values()) {
            if (each.name().equalsIgnoreCase(written)) {
                return each;
            }
        }
        return JointSort.STATE;
    }

    List<JointEntry> sorted(List<JointEntry> named) {
        return sort.of(named, ascending);
    }

    /** The library takes the heads of groups for a sort of their own, which says nothing here. */
    @Override
    public List<JointRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        order.values().stream().filter(by -> !by.isHeaderRow()).findFirst().ifPresent(by -> {
            sort = sort(by.getField());
            ascending = by.getOrder().isAscending();
        });
        return super.load(first, size, order, filters);
    }

    /** Whether they stand in groups by their state. */
    public boolean isGrouped() {
        return sort == JointSort.STATE && ascending;
    }

    public SortMeta getSort() {
        return SortMeta.builder()
                .field(sort.name())
                .order(ascending ? SortOrder.ASCENDING : SortOrder.DESCENDING)
                .build();
    }

    @Override
    public String getQuery() {
        if (isGrouped()) {
            return super.getQuery();
        }
        String by = "sort=" + sort.name().toLowerCase(Locale.ROOT) + (ascending ? "" : "&order=down");
        return super.getQuery().isEmpty() ? by : by + "&" + super.getQuery();
    }
}
