package concord.bench;

import concord.bench.data.Data;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The table of what {@link ComparisonBenchmark} says. */
final class OneComparison implements Bench.Part {
    private static final double MOST = 10;

    private final Data data;

    OneComparison(Data data) {
        this.data = data;
    }

    @Override
    public String measured() throws IOException {
        Map<String, Double> found = new TreeMap<>();
        for (RunResult result : run()) {
            String method = result.getPrimaryResult().getLabel();
            found.put(
                    method + " " + result.getParams().getParam("pairs"),
                    result.getPrimaryResult().getScore());
        }
        MarkdownTable table = MarkdownTable.of(
                "one comparison (JMH, average)",
                "commons-text Jaro-Winkler, ns",
                "two prepared names, ns",
                "ratio",
                "at most",
                "reached",
                "two prepared entries, ns");
        row(table, "the same", "labelled pairs that are the same", found);
        row(table, "any", "the first of each with the second of the next", found);
        return "### One comparison\n\n" + table;
    }

    private Iterable<RunResult> run() throws IOException {
        try {
            return new Runner(new OptionsBuilder()
                            .include(ComparisonBenchmark.class.getName())
                            .jvmArgsAppend("-Dconcord.data=" + data.folder())
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IOException(e);
        }
    }

    private static void row(MarkdownTable table, String pairs, String what, Map<String, Double> found) {
        double jaroWinkler = found.getOrDefault("jaroWinkler " + pairs, Double.NaN);
        double names = found.getOrDefault("preparedNames " + pairs, Double.NaN);
        table.row(
                what,
                WrittenFigure.number(jaroWinkler, 0),
                WrittenFigure.number(names, 0),
                WrittenFigure.number(names / jaroWinkler, 1),
                WrittenFigure.number(MOST, 0),
                WrittenFigure.reached(names <= MOST * jaroWinkler),
                WrittenFigure.number(found.getOrDefault("preparedEntries " + pairs, Double.NaN), 0));
    }
}
