package concord.web;

import jakarta.faces.context.FacesContext;
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
    private Paging paging;

    /** Begins at the page that the address asks for. */
    public PagedRows(Source<T> source) {
        this.source = source;
        paging =
                Paging.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** Which page is shown. */
    public Paging getPaging() {
        return paging;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(source.count(), Integer.MAX_VALUE);
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        paging = Paging.at(first, size);
        return source.page(first, size);
    }
}
