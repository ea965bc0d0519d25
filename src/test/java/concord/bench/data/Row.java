package concord.bench.data;

import java.util.Comparator;

/**
 * A row of one of the three lists, as the truth names it.
 *
 * @param list “US”, “RU” or “UN”
 */
public record Row(String list, String name) implements Comparable<Row> {
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::list).thenComparing(Row::name);
    private static final int SHOWN = 60;

    @Override
    public int compareTo(Row other) {
        return ORDER.compare(this, other);
    }

    boolean isRussian() {
        return list.equals("RU");
    }

    /** Long names are cut. */
    @Override
    public String toString() {
        return list + " " + (name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name);
    }
}
