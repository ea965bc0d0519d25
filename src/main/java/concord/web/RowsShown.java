package concord.web;

import java.io.Serializable;

/**
 * Which rows of a table are shown, and how many there are.
 *
 * @param all rows that there are, shown or not
 */
public record RowsShown(Paging paging, int all) implements Serializable {
    /** From 1. */
    public int first() {
        return paging.first() + 1;
    }

    public int last() {
        return (int) Math.min((long) paging.first() + paging.size(), all);
    }

    /** Last part of the message key of what paper says of them; empty where there are none. */
    public String part() {
        if (all == 0 || first() > all) {
            return "";
        }
        if (paging.printed() && isMore()) {
            return "most";
        }
        return isMore() ? "some" : "all";
    }

    private boolean isMore() {
        return last() - paging.first() < all;
    }

    /** Whether there is more to print than what is shown. */
    public boolean offered() {
        return isMore() && !paging.printed();
    }

    /** How many rows are printed. */
    public int printable() {
        return Math.min(all, Paging.MOST_PRINTED);
    }

    /** Last part of the message key of what is offered. */
    public String offer() {
        return printable() == all ? "all" : "most";
    }
}
