package concord.bench;

import concord.bench.data.Data;
import concord.bench.data.OfacList;
import concord.bench.data.UnitedNationsList;
import concord.names.Band;
import concord.names.ComparableForm;
import concord.names.NameIndex;
import concord.names.Resemblance;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Candidates from the index against the comparison of each with each, by the same score and on one processor. */
final class BruteForce implements Bench.Part {
    private static final int TIMES = 101;
    private static final int TIMES_SLOW = 5;
    private static final double FASTER = 150;
    private static final double SHARE = .995;

    private final Data data;
    private final MarkdownTable table = MarkdownTable.of(
            "certain or likely pairs of",
            "each with each, s",
            "to fill the index, s",
            "to find and compare by it, s",
            "times faster",
            "its pairs found",
            "to reach",
            "reached");

    BruteForce(Data data) {
        this.data = data;
    }

    @Override
    public String measured() throws IOException {
        UnitedNationsList unitedNations = UnitedNationsList.read(data.unitedNations());
        row("UN %s × OFAC %s, with persons", unitedNations.all(), OfacList.all(data));
        row(
                "UN %s × OFAC %s, entities",
                unitedNations.entities().stream()
                        .map(UnitedNationsList.Entity::latin)
                        .toList(),
                OfacList.entities(data));
        return "### Against brute force\n\n" + table
                + "\nEntries are made ready before. Each with each was run " + TIMES_SLOW + " times, the index " + TIMES
                + " times; the figures are medians. “Times faster” counts both filling the index and using it.\n";
    }

    private void row(String what, List<Particulars> few, List<Particulars> many) {
        List<ComparableForm> asked = few.stream().map(ComparableForm::of).toList();
        List<ComparableForm> listed = many.stream().map(ComparableForm::of).toList();
        double[] fill = new double[TIMES];
        double[] find = new double[TIMES];
        Set<Long> indexed = new HashSet<>();
        for (int i = 0; i < TIMES; i++) {
            NameIndex<Integer> index = new NameIndex<>();
            fill[i] = Stopwatch.of(() -> fill(index, listed));
            find[i] = Stopwatch.of(() -> indexed(index, asked, listed, indexed));
        }
        Set<Long> all = new HashSet<>();
        double[] slow = new double[TIMES_SLOW];
        for (int i = 0; i < TIMES_SLOW; i++) {
            slow[i] = Stopwatch.of(() -> all(asked, listed, all));
        }
        indexed.retainAll(all);
        row(
                what.formatted(WrittenFigure.number(few.size(), 0), WrittenFigure.number(many.size(), 0)),
                median(slow),
                new double[] {median(fill), median(find)},
                new Shares(indexed.size(), all.size()));
    }

    private record Shares(int found, int all) {
        double share() {
            return found / (double) all;
        }
    }

    private void row(String what, double slow, double[] fast, Shares pairs) {
        double faster = slow / (fast[0] + fast[1]);
        table.row(
                what,
                WrittenFigure.number(slow, 2),
                WrittenFigure.number(fast[0], 4),
                WrittenFigure.number(fast[1], 4),
                WrittenFigure.number(faster, 0),
                WrittenFigure.share(pairs.share()) + " of " + pairs.all(),
                "150; 0.995",
                WrittenFigure.reached(faster >= FASTER && pairs.share() >= SHARE));
    }

    private static double median(double... times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void fill(NameIndex<Integer> index, List<ComparableForm> listed) {
        for (int other = 0; other < listed.size(); other++) {
            index.put(other, listed.get(other));
        }
    }

    private static void indexed(
            NameIndex<Integer> index, List<ComparableForm> asked, List<ComparableForm> listed, Set<Long> found) {
        for (int one = 0; one < asked.size(); one++) {
            for (int other : index.candidates(asked.get(one))) {
                if (alike(asked.get(one), listed.get(other))) {
                    found.add(pair(one, other));
                }
            }
        }
    }

    private static void all(List<ComparableForm> asked, List<ComparableForm> listed, Set<Long> found) {
        for (int one = 0; one < asked.size(); one++) {
            for (int other = 0; other < listed.size(); other++) {
                if (alike(asked.get(one), listed.get(other))) {
                    found.add(pair(one, other));
                }
            }
        }
    }

    private static boolean alike(ComparableForm one, ComparableForm other) {
        return Resemblance.between(one, other).band() != Band.NONE;
    }

    private static long pair(int one, int other) {
        return (long) one << 32 | other;
    }
}
