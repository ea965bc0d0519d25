package concord.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a table that grows: only those of the page shown are fetched. */
public class PagedRows<T> extends LazyDataModel<T> {
    /** Where the rows come from; it lives as long as the page. */
    public interface Source<T> extends Serializable {
        long count();

        List<T> page(int first, int size);
    }

    private final Source<T> source;

    public PagedRows(Source<T> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(source.count(), Integer.MAX_VALUE);
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return source.page(first, size);
    }
}
