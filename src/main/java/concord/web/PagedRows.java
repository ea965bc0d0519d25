package concord.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** Rows that are all known, before they are put into words. */
    public interface Known<S> extends Supplier<List<S>>, Serializable {}

    /** Puts a row into its reader's words. */
    public interface Words<S, T> extends Function<S, T>, Serializable {}

    private final Source<T> source;
    private Paging paging;

    /** Begins at the page that the address asks for. */
    public PagedRows(Source<T> source) {
        this.source = source;
        paging =
                Paging.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** Of rows that are all known, those that are shown are put into words. */
    public static <S, T> PagedRows<T> of(Known<S> known, Words<S, T> words) {
        return new PagedRows<>(known(known, words));
    }

    public static <S, T> Source<T> known(Known<S> known, Words<S, T> words) {
        return new Source<>() {
            @Override
            public long count() {
                return known.get().size();
            }

            @Override
            public List<T> page(int first, int size) {
                return known.get().stream().skip(first).limit(size).map(words).toList();
            }
        };
    }

    /** Which page is shown. */
    public Paging getPaging() {
        return paging;
    }

    /** Which rows are shown; known once the table has asked for them. */
    public RowsShown getShown() {
        return new RowsShown(paging, getRowCount());
    }

    /** The part of an address that says how the table is shown, without a question mark; empty for the plain page. */
    public String getQuery() {
        return paging.query();
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
