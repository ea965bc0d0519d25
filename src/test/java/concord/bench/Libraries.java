package concord.bench;

import concord.bench.data.Data;
import concord.bench.data.LabelledEntries;
import concord.bench.libraries.FuzzyMatcher;
import concord.bench.libraries.NameScore;
import concord.bench.libraries.Ranking;
import concord.bench.libraries.Romanised;
import concord.bench.libraries.ScoreRanking;
import concord.bench.libraries.TrigramRanking;
import concord.bench.libraries.Trigrams;
import concord.names.ComparableForm;
import concord.names.Resemblance;
import info.debatty.java.stringsimilarity.NormalizedLevenshtein;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import me.xdrop.fuzzywuzzy.FuzzySearch;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The table of how other libraries and our comparison do on the same pairs and the same searches. */
final class Libraries implements Bench.Part {
    private static final long SEED = 2015;
    private static final String TOO_SLOW = "–";

    private final Data data;
    private final Romanised romanised = new Romanised();
    private final MarkdownTable table = MarkdownTable.of(
            "on romanised names",
            "average precision",
            "F1, threshold from four other fifths",
            "original script: first / first five",
            "alias held out: first / first fifty");

    Libraries(Data data) {
        this.data = data;
    }

    @Override
    public String measured() throws IOException {
        List<LabelledEntries> pairs = LabelledEntries.of(data);
        for (Map.Entry<String, NameScore> library : libraries().entrySet()) {
            NameScore score = library.getValue();
            Ranking ranking = score instanceof Trigrams ? new TrigramRanking() : new ScoreRanking(score);
            boolean slow = score instanceof FuzzyMatcher || library.getKey().startsWith("fuzzywuzzy");
            row(library.getKey(), scored(pairs, pair -> best(score, pair)), ranking, !slow);
        }
        row(
                "Concord, on names as they stand",
                scored(
                        pairs,
                        pair -> Resemblance.between(ComparableForm.of(pair.one()), ComparableForm.of(pair.other()))
                                .score()),
                new OurRanking(),
                true);
        return "## Beside other libraries\n\n" + table;
    }

    private static Map<String, NameScore> libraries() {
        JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
        NormalizedLevenshtein levenshtein = new NormalizedLevenshtein();
        Map<String, NameScore> libraries = new LinkedHashMap<>();
        libraries.put("commons-text 1.14.0, Jaro-Winkler", jaroWinkler::apply);
        libraries.put("fuzzywuzzy 1.4.0, weighted ratio", (a, b) -> FuzzySearch.weightedRatio(a, b) / 100.0);
        libraries.put("java-string-similarity 2.0.0, Levenshtein", levenshtein::similarity);
        libraries.put("fuzzy-matcher 1.2.1, names", new FuzzyMatcher());
        libraries.put("Lucene 9.12.3, trigrams: cosine, BM25", new Trigrams());
        return libraries;
    }

    private double best(NameScore score, LabelledEntries pair) {
        return score.best(
                romanised.names(pair.one().names()),
                romanised.names(pair.other().names()));
    }

    private static List<Scored> scored(List<LabelledEntries> pairs, ToDoubleFunction<LabelledEntries> score) {
        return pairs.stream()
                .map(pair -> new Scored(score.applyAsDouble(pair), pair.match()))
                .toList();
    }

    private void row(String library, List<Scored> pairs, Ranking ranking, boolean alsoHeldOut) throws IOException {
        System.err.println("  " + library);
        Places original = OriginalScripts.of(data).places(ranking);
        table.row(
                library,
                WrittenFigure.share(Scored.averagePrecision(pairs)),
                WrittenFigure.share(CrossValidation.f1(pairs, SEED)),
                original.within(1) + " / " + original.within(5),
                alsoHeldOut ? heldOut(ranking) : TOO_SLOW);
    }

    private String heldOut(Ranking ranking) throws IOException {
        Places places = HeldOutAliases.of(data).places(ranking);
        return WrittenFigure.share(places.shareWithin(1)) + " / " + WrittenFigure.share(places.shareWithin(50));
    }
}
