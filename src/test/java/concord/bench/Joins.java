package concord.bench;

import concord.bench.data.Row;
import concord.bench.data.RowPairs;
import concord.bench.data.Truth;
import concord.names.Pair;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a way to join brings together, beside what is true. */
record Joins(Set<Pair<Row>> joined, Truth truth) {
    Set<Pair<Row>> wrong() {
        return only(joined, pair -> !truth.same(pair));
    }

    Set<Pair<Row>> missed() {
        return only(truth.matches(), pair -> !joined.contains(pair));
    }

    double precision() {
        return 1 - wrong().size() / (double) joined.size();
    }

    double recall() {
        return 1 - missed().size() / (double) truth.matches().size();
    }

    String precisionTold() {
        return WrittenFigure.share(joined.size() - wrong().size(), joined.size());
    }

    String recallTold() {
        int all = truth.matches().size();
        return WrittenFigure.share(all - missed().size(), all);
    }

    /** How many of the true pairs with a Russian entry are found. */
    int russian() {
        return only(truth.matches(), pair -> RowPairs.russian(pair) && joined.contains(pair))
                .size();
    }

    private static Set<Pair<Row>> only(Collection<Pair<Row>> pairs, Predicate<Pair<Row>> condition) {
        Set<Pair<Row>> kept = new TreeSet<>(RowPairs.ORDER);
        pairs.stream().filter(condition).forEach(kept::add);
        return kept;
    }
}
