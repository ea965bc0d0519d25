package concord.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Which page of a table is shown, as the browser's address keeps it. What an address does not say, or says wrongly, is
 * the first page. What is printed is one page with all rows.
 *
 * @param page from 1
 * @param size rows of a page
 */
public record Paging(int page, int size) implements Serializable {
    private static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final int LAST_PAGE = 1_000_000;

    /** Rows of a table on paper: more are some hundred pages, which nobody reads and a browser hardly lays out. */
    public static final int MOST_PRINTED = 5_000;

    private static final String PRINT = "print=true";
    private static final Paging PRINTED = new Paging(1, MOST_PRINTED);

    public static Paging of(Map<String, String> parameters) {
        if ("true".equals(parameters.get("print"))) {
            return PRINTED;
        }
        int size = number(parameters.getOrDefault("rows", ""));
        return new Paging(
                Math.max(1, number(parameters.getOrDefault("page", ""))), SIZES.contains(size) ? size : SIZES.get(0));
    }

    /** The page on which a row stands, rows being counted from 0. */
    public static Paging at(int first, int size) {
        return new Paging(first / size + 1, size);
    }

    public int first() {
        return (page - 1) * size;
    }

    /** Whether all rows are shown from the first, to be printed. */
    public boolean printed() {
        return equals(PRINTED);
    }

    /** The part of an address that says it, without a question mark; empty for the first page. */
    public String query() {
        if (printed()) {
            return PRINT;
        }
        String rows = size == SIZES.get(0) ? "" : "rows=" + size;
        if (page == 1) {
            return rows;
        }
        return "page=" + page + (rows.isEmpty() ? "" : "&" + rows);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 0;
    }
}
