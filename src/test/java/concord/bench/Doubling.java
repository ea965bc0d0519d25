package concord.bench;

import concord.bench.data.MadeUpLists;
import concord.compare.Comparison;
import concord.compare.NamedList;
import java.io.IOException;
import java.util.List;

/** How the time to compare lists grows with their entries. */
final class Doubling implements Bench.Part {
    private static final int LISTS = 2;
    private static final int FEWEST = 5_000;
    private static final int STEPS = 4;
    private static final double MOST = 2.4;

    @Override
    public String measured() throws IOException, InterruptedException {
        MarkdownTable table =
                MarkdownTable.of(LISTS + " lists, entries in each", "seconds", "ratio", "at most", "reached");
        double before = 0;
        for (double[] step : Child.run("2g", Doubling.class, LISTS, FEWEST, STEPS)) {
            boolean first = before == 0;
            double ratio = first ? 0 : step[1] / before;
            table.row(
                    WrittenFigure.number(step[0], 0),
                    WrittenFigure.number(step[1], 2),
                    first ? "–" : WrittenFigure.number(ratio, 2),
                    first ? "–" : WrittenFigure.number(MOST, 1),
                    first ? "–" : WrittenFigure.reached(ratio <= MOST));
            before = step[1];
        }
        return "### Twice the entries\n\n" + table;
    }

    /** In the child: entries and seconds, step by step, warm from the beginning. */
    public static void main(String[] args) {
        int lists = Integer.parseInt(args[0]);
        int entries = Integer.parseInt(args[1]);
        seconds(lists, entries);
        for (int step = 0; step < Integer.parseInt(args[2]); step++) {
            System.out.println((entries << step) + " " + seconds(lists, entries << step));
        }
    }

    private static double seconds(int lists, int entries) {
        List<NamedList> made = MadeUpLists.of(lists, entries);
        System.gc();
        return Stopwatch.of(() -> Comparison.of(made));
    }
}
