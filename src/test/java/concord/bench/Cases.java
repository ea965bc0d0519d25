package concord.bench;

import concord.bench.data.Data;
import concord.bench.data.EntryOf;
import concord.bench.data.NamePair;
import concord.compare.Comparison;
import concord.compare.NamedList;
import concord.names.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Two names, each alone on its list, by what is hard in them: what is joined, what is at least likely, what goes wrong. */
final class Cases implements Bench.Part {
    private final Data data;

    private record Outcome(NamePair pair, boolean seen, boolean joined) {}

    Cases(Data data) {
        this.data = data;
    }

    @Override
    public String measured() throws IOException {
        List<Outcome> outcomes = NamePair.all(data).stream().map(Cases::outcome).toList();
        MarkdownTable table = MarkdownTable.of("kind", "the same", "seen", "joined", "different", "wrongly joined");
        Map<String, List<Outcome>> kinds = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.pair().kind(), TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, of) -> row(table, kind, of));
        row(table, "all", outcomes);
        return "## Cases\n\n" + table + "\n- different but joined: " + told(outcomes, false, true, true)
                + "\n- the same, seen but not joined: " + told(outcomes, true, true, false)
                + "\n- the same, not seen: " + told(outcomes, true, false, false) + "\n";
    }

    private static Outcome outcome(NamePair pair) {
        Comparison comparison = Comparison.of(List.of(list(pair.one()), list(pair.other())));
        boolean joined = comparison.joined(Pair.of(Comparison.id(0, 0), Comparison.id(1, 0)));
        return new Outcome(pair, !comparison.pairs().isEmpty(), joined);
    }

    private static NamedList list(String name) {
        return new NamedList(name, List.of(EntryOf.names(name, List.of())));
    }

    private static void row(MarkdownTable table, String kind, List<Outcome> outcomes) {
        List<Outcome> same = outcomes.stream().filter(one -> one.pair().same()).toList();
        List<Outcome> different = new ArrayList<>(outcomes);
        different.removeAll(same);
        table.row(
                kind,
                String.valueOf(same.size()),
                String.valueOf(same.stream().filter(Outcome::seen).count()),
                String.valueOf(same.stream().filter(Outcome::joined).count()),
                String.valueOf(different.size()),
                String.valueOf(different.stream().filter(Outcome::joined).count()));
    }

    private static String told(List<Outcome> outcomes, boolean same, boolean seen, boolean joined) {
        String told = outcomes.stream()
                .filter(one -> one.pair().same() == same && one.seen() == seen && one.joined() == joined)
                .map(one -> one.pair().toString())
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "none" : told;
    }
}
