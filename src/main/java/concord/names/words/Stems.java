package concord.names.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The stems of folded words, by the stemmers of the Snowball project and Lucene's light one for Arabic. */
final class Stems {
    private static final Map<String, Supplier<SnowballStemmer>> SNOWBALL = Map.of(
            "en", EnglishStemmer::new,
            "fr", FrenchStemmer::new,
            "es", SpanishStemmer::new,
            "de", GermanStemmer::new,
            "it", ItalianStemmer::new,
            "pt", PortugueseStemmer::new,
            "tr", TurkishStemmer::new,
            "ru", RussianStemmer::new);

    private static final List<String> LATIN = List.of("en", "fr", "es", "de", "it", "pt", "tr");

    /** What is left of a short word says nothing about it any more. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_ARABIC = 3;

    private Stems() {}

    /** The languages in which a word of this script may be, those that more lists are written in first. */
    static List<String> languages(String script) {
        return switch (script) {
            case "Latn" -> LATIN;
            case "Cyrl" -> List.of("ru");
            case "Arab" -> List.of("script");
            default -> List.of();
        };
    }

    /** The stem, or the word itself where the language has no stemmer or too little would be left. */
    static String of(String word, String language) {
        if (language.equals("script")) {
            return arabic(word);
        }
        Supplier<SnowballStemmer> stemmers = SNOWBALL.get(language.toLowerCase(Locale.ROOT));
        if (stemmers == null) {
            return word;
        }
        SnowballStemmer stemmer = stemmers.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.length() < SHORTEST ? word : stem;
    }

    private static String arabic(String word) {
        char[] letters = word.toCharArray();
        int length = new ArabicStemmer().stemSuffix(letters, letters.length);
        return length < SHORTEST_ARABIC ? word : new String(letters, 0, length);
    }
}
