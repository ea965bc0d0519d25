package concord.bench;

import concord.bench.data.Data;
import concord.bench.data.Row;
import concord.bench.data.RowPairs;
import concord.bench.data.ThreeLists;
import concord.bench.data.Truth;
import concord.names.Pair;
import java.io.IOException;
import java.util.List;

/** The table of how well organisations are recognised, and what went wrong, by name. */
final class Quality implements Bench.Part {
    private final Data data;
    private final MarkdownTable table =
            MarkdownTable.of("measure", "exact normalised names and aliases", "to reach", "measured", "reached");

    Quality(Data data) {
        this.data = data;
    }

    @Override
    public String measured() throws IOException {
        Truth truth = Truth.of(data);
        ThreeLists lists = ThreeLists.read(data);
        Joins exact = new Joins(
                lists.pairs((one, other) -> !one.list().equals(other.list())
                        && ExactNames.share(lists.particulars(one), lists.particulars(other))),
                truth);
        Joins joined = new Joins(lists.pairs(lists::joined), truth);
        Joins likely = new Joins(lists.pairs(lists::likely), truth);
        joins(exact, joined, likely);
        List<Pair<Row>> lookAlikes = lookAlikes(truth, lists);
        Places original = OriginalScripts.of(data).places(new OurRanking());
        original(original);
        heldOut(HeldOutAliases.of(data).places(new OurRanking()));
        return "## Quality\n\n" + table + "\n" + "- joined wrongly: " + RowPairs.told(joined.wrong())
                + "\n- not joined: "
                + RowPairs.told(joined.missed()) + "\n- of these not even likely: " + RowPairs.told(likely.missed())
                + "\n- look-alikes joined: " + RowPairs.told(lookAlikes)
                + "\n- not in the first place by their original script: "
                + original.missed() + "\n";
    }

    private void joins(Joins exact, Joins joined, Joins likely) {
        table.row(
                "joined without judgement: precision",
                exact.precisionTold(),
                "0.98",
                joined.precisionTold(),
                WrittenFigure.reached(joined.precision() >= .98));
        table.row(
                "joined without judgement: recall",
                exact.recallTold(),
                "0.88",
                joined.recallTold(),
                WrittenFigure.reached(joined.recall() >= .88));
        table.row(
                "certain or likely: recall",
                "–",
                "0.97",
                likely.recallTold(),
                WrittenFigure.reached(likely.recall() >= .97));
        table.row(
                "the 24 pairs with a Russian entry: joined / certain or likely",
                exact.russian() + " / –",
                "18 / 23",
                joined.russian() + " / " + likely.russian(),
                WrittenFigure.reached(joined.russian() >= 18 && likely.russian() >= 23));
    }

    private List<Pair<Row>> lookAlikes(Truth truth, ThreeLists lists) {
        List<Pair<Row>> ours = truth.lookAlikes().stream()
                .filter(pair -> lists.wouldJoin(pair.one(), pair.other()))
                .map(pair -> Pair.of(pair.one(), pair.other()))
                .toList();
        long exact = truth.lookAlikes().stream()
                .filter(pair -> ExactNames.share(lists.particulars(pair.one()), lists.particulars(pair.other())))
                .count();
        int all = truth.lookAlikes().size();
        table.row(
                "look-alikes joined, as if on two lists",
                exact + " of " + all,
                "0",
                ours.size() + " of " + all,
                WrittenFigure.reached(ours.isEmpty()));
        return ours;
    }

    private void original(Places places) {
        table.row(
                "UN name in its original script to its entity of 273 by Latin names: first place / first five of "
                        + places.all(),
                "–",
                "36 / 40",
                places.within(1) + " / " + places.within(5),
                WrittenFigure.reached(places.within(1) >= 36 && places.within(5) >= 40));
    }

    private void heldOut(Places places) {
        double first = places.shareWithin(1);
        double fifty = places.shareWithin(50);
        table.row(
                "OFAC alias held out, to its entity of 3,673: first place / first fifty of " + places.all(),
                "–",
                ".75 / .95",
                WrittenFigure.share(first) + " / " + WrittenFigure.share(fifty),
                WrittenFigure.reached(first >= .75 && fifty >= .95));
    }
}
