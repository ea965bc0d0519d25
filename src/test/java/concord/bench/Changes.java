package concord.bench;

import concord.bench.data.MadeUpLists;
import concord.names.ComparableForm;
import concord.names.Neighbourhoods;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What it takes until a changed entry has its resemblances anew: made ready, and compared with its candidates. */
final class Changes implements Bench.Part {
    private static final int CHANGES = 2_000;
    private static final int WARM = 500;
    private static final long SEED = 2015;
    private static final double MOST = 5;
    private static final int ENTRIES = 20_000;

    @Override
    public String measured() throws IOException, InterruptedException {
        MarkdownTable table = MarkdownTable.of(
                "one changed entry against", "median, ms", "99th percentile, ms", "to reach", "reached");
        row(table, 2, WrittenFigure.number(MOST, 0));
        row(table, 20, "–");
        return "### One change\n\n" + table;
    }

    private static void row(MarkdownTable table, int lists, String target) throws IOException, InterruptedException {
        double[] found = Child.run("2g", Changes.class, lists, ENTRIES).get(0);
        table.row(
                lists == 2 ? "another list of 20,000" : "19 other lists of 20,000",
                WrittenFigure.number(found[0], 2),
                WrittenFigure.number(found[1], 2),
                target,
                target.equals("–") ? "–" : WrittenFigure.reached(found[1] <= MOST));
    }

    private final Neighbourhoods<Long, Integer> neighbourhoods = new Neighbourhoods<>();

    /** In the child: the median and the 99th percentile of the changes of one list among so many, in milliseconds. */
    public static void main(String[] args) {
        int lists = Integer.parseInt(args[0]);
        int entries = Integer.parseInt(args[1]);
        Changes changes = new Changes();
        for (int list = 0; list < lists; list++) {
            changes.put(list, MadeUpLists.list(list, entries));
        }
        double[] times = changes.times(MadeUpLists.list(lists, entries));
        System.out.println(times[times.length / 2] + " " + times[times.length * 99 / 100]);
    }

    private void put(int list, List<Particulars> entries) {
        neighbourhoods.putAll(
                IntStream.range(0, entries.size())
                        .parallel()
                        .boxed()
                        .collect(Collectors.toConcurrentMap(
                                place -> key(list, place), place -> ComparableForm.of(entries.get(place)))),
                list);
    }

    private static long key(int list, int place) {
        return (long) list << 32 | place;
    }

    /** Entries of the first list become others, at random; in rising order. */
    private double[] times(List<Particulars> others) {
        Random random = new Random(SEED);
        double[] times = new double[WARM + CHANGES];
        for (int change = 0; change < times.length; change++) {
            long changed = key(0, random.nextInt(others.size()));
            Particulars now = others.get(random.nextInt(others.size()));
            times[change] = 1000 * Stopwatch.of(() -> neighbourhoods.put(changed, 0, ComparableForm.of(now)));
        }
        double[] counted = Arrays.copyOfRange(times, WARM, times.length);
        Arrays.sort(counted);
        return counted;
    }
}
