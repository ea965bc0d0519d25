package concord.summary.web;

import concord.summary.ReadSummary;
import concord.web.PagedRows;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All summaries that were released. */
@Named
@ViewScoped
public class PastSummariesPage implements Serializable {
    /** @param released when */
    public record ReleaseRow(int number, String released) implements Serializable {}

    @Inject
    ReadSummary read;

    @Inject
    When when;

    private final PagedRows<ReleaseRow> rows = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return read.count();
        }

        @Override
        public List<ReleaseRow> page(int first, int size) {
            return read.page(first, size).stream()
                    .map(notice -> new ReleaseRow(notice.number(), when.moment(notice.releasedAt())))
                    .toList();
        }
    });

    public PagedRows<ReleaseRow> getRows() {
        return rows;
    }
}
