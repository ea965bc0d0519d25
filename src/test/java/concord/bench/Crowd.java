package concord.bench;

import concord.bench.data.CrowdedEntries;
import concord.bench.data.MadeUpLists;
import concord.names.ComparableForm;
import concord.names.Neighbourhoods;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list that was made to cost time: all its entries have much the same name, and hundreds of aliases. */
final class Crowd implements Bench.Part {
    private static final int ENTRIES = 20_000;
    private static final int ALIASES = 500;
    private static final double MOST = 3;

    @Override
    public String measured() throws IOException, InterruptedException {
        MarkdownTable table = MarkdownTable.of(
                "20,000 entries against an ordinary list of 20,000",
                "made ready, s",
                "compared, s",
                "ratio",
                "at most",
                "reached");
        List<double[]> found = Child.run("3g", Crowd.class, ENTRIES, ALIASES);
        row(table, "an ordinary list", found.get(0), found.get(0));
        row(table, "all “Islamic Front of X”, 500 aliases of that kind each", found.get(1), found.get(0));
        row(table, "the same with 500 aliases taken from the other list", found.get(2), found.get(0));
        return "### A list made to cost time\n\n" + table;
    }

    private static void row(MarkdownTable table, String what, double[] found, double[] ordinary) {
        double ratio = (found[0] + found[1]) / (ordinary[0] + ordinary[1]);
        boolean itself = found == ordinary;
        table.row(
                what,
                WrittenFigure.number(found[0], 1),
                WrittenFigure.number(found[1], 1),
                itself ? "–" : WrittenFigure.number(ratio, 1),
                itself ? "–" : WrittenFigure.number(MOST, 0),
                itself ? "–" : WrittenFigure.reached(ratio <= MOST));
    }

    /** In the child, for each list: seconds to make its entries and the ordinary ones ready, and to compare them. */
    public static void main(String[] args) {
        int entries = Integer.parseInt(args[0]);
        List<Particulars> ordinary = MadeUpLists.list(0, entries);
        List<Particulars> another = MadeUpLists.list(1, entries);
        CrowdedEntries crowded = new CrowdedEntries(ordinary, Integer.parseInt(args[1]));
        seconds(ordinary, another::get); // warm
        System.out.println(seconds(ordinary, another::get));
        System.out.println(seconds(ordinary, crowded::ofOneKind));
        System.out.println(seconds(ordinary, crowded::withNamesOfOthers));
    }

    private static String seconds(List<Particulars> ordinary, IntFunction<Particulars> entries) {
        Neighbourhoods<Long, Integer> neighbourhoods = new Neighbourhoods<>();
        System.gc();
        Stopwatch making = new Stopwatch();
        List<ComparableForm> theirs = forms(ordinary.size(), ordinary::get);
        List<ComparableForm> forms = forms(ordinary.size(), entries);
        double made = making.seconds();
        Stopwatch comparing = new Stopwatch();
        put(neighbourhoods, 0, theirs);
        put(neighbourhoods, 1, forms);
        return made + " " + comparing.seconds();
    }

    private static List<ComparableForm> forms(int size, IntFunction<Particulars> entries) {
        return IntStream.range(0, size)
                .parallel()
                .mapToObj(place -> ComparableForm.of(entries.apply(place)))
                .toList();
    }

    private static void put(Neighbourhoods<Long, Integer> neighbourhoods, int list, List<ComparableForm> forms) {
        neighbourhoods.putAll(
                IntStream.range(0, forms.size())
                        .boxed()
                        .collect(Collectors.toMap(place -> (long) list << 32 | place, forms::get)),
                list);
    }
}
