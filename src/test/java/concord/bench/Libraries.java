package concord.bench;

import concord.bench.data.Data;
import concord.bench.data.LabelledEntries;
import concord.bench.libraries.FuzzyMatcher;
import concord.bench.libraries.NameScore;
import concord.bench.libraries.Phonetic;
import concord.bench.libraries.Ranking;
import concord.bench.libraries.Romanised;
import concord.bench.libraries.ScoreRanking;
import concord.bench.libraries.TrigramRanking;
import concord.bench.libraries.Trigrams;
import concord.names.ComparableForm;
import concord.names.Nearness;
import info.debatty.java.stringsimilarity.NormalizedLevenshtein;
import info.debatty.java.stringsimilarity.SorensenDice;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import me.xdrop.fuzzywuzzy.FuzzySearch;
import no.priv.garshol.duke.comparators.PersonNameComparator;
import org.apache.commons.text.similarity.CosineDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.simmetrics.StringMetric;
import org.simmetrics.metrics.StringMetrics;

/** The table of how other libraries and our comparison do on the same pairs and the same searches. */
final class Libraries implements Bench.Part {
    private static final long SEED = 2015;
    private static final String TOO_SLOW = "–";
    private static final Set<String> SLOW = Set.of("fuzzywuzzy", "fuzzy-matcher", "simmetrics");

    private final Data data;
    private final Romanised romanised = new Romanised();
    private final MarkdownTable table = MarkdownTable.of(
            "on romanised names",
            "average precision",
            "F1, threshold from four other fifths",
            "two entries, µs",
            "original script: first / first five",
            "alias held out: first / first fifty");

    Libraries(Data data) {
        this.data = data;
    }

    /** A pair as it is before anything is compared. */
    private record Prepared(
            List<String> names, List<String> others, ComparableForm one, ComparableForm other, boolean match) {}

    @Override
    public String measured() throws IOException {
        List<Prepared> pairs =
                LabelledEntries.of(data).stream().map(this::prepared).toList();
        for (Map.Entry<String, NameScore> library : libraries().entrySet()) {
            NameScore score = library.getValue();
            Ranking ranking = score instanceof Trigrams ? new TrigramRanking() : new ScoreRanking(score);
            boolean slow = SLOW.stream().anyMatch(library.getKey()::startsWith);
            row(library.getKey(), pairs, pair -> score.best(pair.names(), pair.others()), ranking, !slow);
        }
        row(
                "Concord, on names as they stand",
                pairs,
                pair -> Nearness.of(pair.one(), pair.other()),
                new OurRanking(),
                true);
        return "## Beside other libraries\n\n" + table;
    }

    private Prepared prepared(LabelledEntries pair) {
        return new Prepared(
                romanised.names(pair.one().names()),
                romanised.names(pair.other().names()),
                ComparableForm.of(pair.one()),
                ComparableForm.of(pair.other()),
                pair.match());
    }

    private static Map<String, NameScore> libraries() {
        JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
        NormalizedLevenshtein levenshtein = new NormalizedLevenshtein();
        Map<String, NameScore> libraries = new LinkedHashMap<>();
        CosineDistance words = new CosineDistance();
        SorensenDice pairsOfLetters = new SorensenDice(2);
        StringMetric mongeElkan = StringMetrics.mongeElkan();
        PersonNameComparator persons = new PersonNameComparator();
        libraries.put("commons-text 1.14.0, Jaro-Winkler", jaroWinkler::apply);
        libraries.put("commons-text 1.14.0, cosine of words", (a, b) -> 1 - words.apply(a, b));
        libraries.put("fuzzywuzzy 1.4.0, weighted ratio", (a, b) -> FuzzySearch.weightedRatio(a, b) / 100.0);
        libraries.put("java-string-similarity 2.0.0, Levenshtein", levenshtein::similarity);
        libraries.put("java-string-similarity 2.0.0, Sørensen–Dice", pairsOfLetters::similarity);
        libraries.put("simmetrics 4.1.1, Monge–Elkan", mongeElkan::compare);
        libraries.put("duke 1.2, names of persons", persons::compare);
        libraries.put("commons-codec 1.19.0, Double Metaphone", new Phonetic());
        libraries.put("fuzzy-matcher 1.2.1, names", new FuzzyMatcher());
        libraries.put("Lucene 9.12.3, trigrams: cosine, BM25", new Trigrams());
        return libraries;
    }

    private void row(
            String library,
            List<Prepared> pairs,
            ToDoubleFunction<Prepared> score,
            Ranking ranking,
            boolean alsoHeldOut)
            throws IOException {
        System.err.println("  " + library);
        List<Scored> scored = scored(pairs, score);
        Places original = OriginalScripts.of(data).places(ranking);
        table.row(
                library,
                WrittenFigure.share(Scored.averagePrecision(scored)),
                WrittenFigure.share(CrossValidation.f1(scored, SEED)),
                WrittenFigure.number(microseconds(pairs, score), 1),
                original.within(1) + " / " + original.within(5),
                alsoHeldOut ? heldOut(ranking) : TOO_SLOW);
    }

    private static List<Scored> scored(List<Prepared> pairs, ToDoubleFunction<Prepared> score) {
        return pairs.stream()
                .map(pair -> new Scored(score.applyAsDouble(pair), pair.match()))
                .toList();
    }

    /** For two entries with all their names, made ready before; over a second at least, after all pairs were compared once. */
    private static double microseconds(List<Prepared> pairs, ToDoubleFunction<Prepared> score) {
        Stopwatch watch = new Stopwatch();
        int rounds = 0;
        while (watch.seconds() < 1) {
            pairs.forEach(score::applyAsDouble);
            rounds++;
        }
        return watch.seconds() * 1e6 / rounds / pairs.size();
    }

    private String heldOut(Ranking ranking) throws IOException {
        Places places = HeldOutAliases.of(data).places(ranking);
        return WrittenFigure.share(places.shareWithin(1)) + " / " + WrittenFigure.share(places.shareWithin(50));
    }
}
