package concord.bench;

import concord.bench.data.MadeUpLists;
import concord.compare.Comparison;
import concord.compare.FoundPair;
import concord.compare.NamedList;
import java.io.IOException;
import java.util.List;

/** Compares made-up lists, cold and with bounded memory. */
final class ManyLists implements Bench.Part {
    private static final int LISTS = 20;
    private static final int ENTRIES = 20_000;

    @Override
    public String measured() throws IOException, InterruptedException {
        double[] found = Child.run("2g", ManyLists.class, LISTS, ENTRIES).get(0);
        MarkdownTable table = MarkdownTable.of("20 lists of 20,000 entries, cold", "to reach", "measured", "reached")
                .row("seconds", "60", WrittenFigure.number(found[0], 1), WrittenFigure.reached(found[0] <= 60))
                .row(
                        "peak of the heap, MiB (-Xmx2g)",
                        "2,048",
                        WrittenFigure.number(found[1], 0),
                        WrittenFigure.reached(true))
                .row("peak of the process, MiB", "–", WrittenFigure.number(found[2], 0), "–")
                .row("pairs certain or likely", "–", WrittenFigure.number(found[3], 0), "–")
                .row("pairs joined", "–", WrittenFigure.number(found[4], 0), "–");
        return "### Many lists\n\n" + table;
    }

    /** In the child: seconds, peak of the heap, peak of the process, pairs, joined pairs. */
    public static void main(String[] args) throws IOException {
        List<NamedList> lists = MadeUpLists.of(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        Memory.forget();
        Stopwatch watch = new Stopwatch();
        Comparison comparison = Comparison.of(lists);
        double seconds = watch.seconds();
        double heap = Memory.peakOfHeap();
        double process = Memory.peakOfProcess();
        List<FoundPair> pairs = comparison.pairs();
        long joined = pairs.stream().filter(FoundPair::joined).count();
        System.out.println(seconds + " " + heap + " " + process + " " + pairs.size() + " " + joined);
    }
}
