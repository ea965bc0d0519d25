package concord.bench.libraries;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The cosine between the trigrams of two names, as Lucene takes names apart, each with a blank before and after it. */
public final class Trigrams implements NameScore {
    private static final int LENGTH = 3;

    private final Map<String, Map<String, Integer>> known = new HashMap<>();

    static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(tokenizer());
            }
        };
    }

    private static Tokenizer tokenizer() {
        return new NGramTokenizer(LENGTH, LENGTH);
    }

    static String padded(String name) {
        return " " + name + " ";
    }

    @Override
    public double of(String one, String other) {
        Map<String, Integer> ours = known.computeIfAbsent(one, Trigrams::counts);
        Map<String, Integer> theirs = known.computeIfAbsent(other, Trigrams::counts);
        double lengths = Math.sqrt((double) product(ours, ours) * product(theirs, theirs));
        return lengths == 0 ? 0 : product(ours, theirs) / lengths;
    }

    private static long product(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToLong(gram -> (long) gram.getValue() * other.getOrDefault(gram.getKey(), 0))
                .sum();
    }

    static Map<String, Integer> counts(String name) {
        Map<String, Integer> counts = new HashMap<>();
        try (TokenStream grams = stream(name)) {
            CharTermAttribute gram = grams.addAttribute(CharTermAttribute.class);
            grams.reset();
            while (grams.incrementToken()) {
                counts.merge(gram.toString(), 1, Integer::sum);
            }
            grams.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static TokenStream stream(String name) {
        Tokenizer tokenizer = tokenizer();
        tokenizer.setReader(new StringReader(padded(name)));
        return tokenizer;
    }
}
