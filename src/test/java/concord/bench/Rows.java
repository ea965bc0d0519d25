package concord.bench;

import concord.names.Pair;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Pairs of rows, in their order and for a reader. */
final class Rows {
    static final Comparator<Pair<Row>> ORDER =
            Comparator.comparing((Pair<Row> pair) -> pair.left()).thenComparing(Pair::right);

    private Rows() {}

    static boolean russian(Pair<Row> pair) {
        return pair.left().isRussian() || pair.right().isRussian();
    }

    static String told(Pair<Row> pair) {
        return pair.left() + " = " + pair.right();
    }

    static String told(Collection<Pair<Row>> pairs) {
        return pairs.isEmpty() ? "none" : pairs.stream().map(Rows::told).collect(Collectors.joining("; "));
    }
}
