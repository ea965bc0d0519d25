package concord.bench.data;

import concord.names.Pair;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Pairs of rows, in their order and for a reader. */
public final class RowPairs {
    public static final Comparator<Pair<Row>> ORDER =
            Comparator.comparing((Pair<Row> pair) -> pair.left()).thenComparing(Pair::right);

    private RowPairs() {}

    public static boolean russian(Pair<Row> pair) {
        return pair.left().isRussian() || pair.right().isRussian();
    }

    public static String told(Pair<Row> pair) {
        return pair.left() + " = " + pair.right();
    }

    public static String told(Collection<Pair<Row>> pairs) {
        return pairs.isEmpty() ? "none" : pairs.stream().map(RowPairs::told).collect(Collectors.joining("; "));
    }
}
