package concord.names.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.bg.BulgarianStemmer;
import org.apache.lucene.analysis.bn.BengaliStemmer;
import org.apache.lucene.analysis.ckb.SoraniStemmer;
import org.apache.lucene.analysis.cz.CzechStemmer;
import org.apache.lucene.analysis.fa.PersianStemmer;
import org.apache.lucene.analysis.hi.HindiStemmer;
import org.apache.lucene.analysis.id.IndonesianStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The stems of words with their accents and breves, by the stemmers of the Snowball project and Lucene's light ones. */
final class Stems {
    private static final Map<String, Supplier<SnowballStemmer>> SNOWBALL = Map.ofEntries(
            Map.entry("en", EnglishStemmer::new),
            Map.entry("fr", FrenchStemmer::new),
            Map.entry("es", SpanishStemmer::new),
            Map.entry("de", GermanStemmer::new),
            Map.entry("it", ItalianStemmer::new),
            Map.entry("pt", PortugueseStemmer::new),
            Map.entry("tr", TurkishStemmer::new),
            Map.entry("ru", RussianStemmer::new),
            Map.entry("el", GreekStemmer::new),
            Map.entry("hy", ArmenianStemmer::new),
            Map.entry("ta", TamilStemmer::new));

    /** Of these in place: the letters, and how many there are; the number of those that are left. */
    private static final Map<String, ToIntBiFunction<char[], Integer>> LIGHT = Map.of(
            "script", (letters, length) -> new ArabicStemmer().stemSuffix(letters, length),
            "fa", (letters, length) -> new PersianStemmer().stem(letters, length),
            "ckb", (letters, length) -> new SoraniStemmer().stem(letters, length),
            "hi", (letters, length) -> new HindiStemmer().stem(letters, length),
            "bn", (letters, length) -> new BengaliStemmer().stem(letters, length),
            "bg", (letters, length) -> new BulgarianStemmer().stem(letters, length),
            "cs", (letters, length) -> new CzechStemmer().stem(letters, length),
            "id", (letters, length) -> new IndonesianStemmer().stem(letters, length, false));

    private static final List<String> LATIN = List.of("en", "fr", "es", "de", "it", "pt", "tr");

    /** Languages whose stemmer would take other languages' words of the same script for theirs. */
    static final Set<String> OWN = Set.of("cs", "bg", "id");

    /** What is left of a short word says nothing about it any more; Russian endings are long. */
    private static final Map<String, Integer> SHORTEST = Map.of("ru", 3, "hi", 2, "bn", 3, "ta", 3, "hy", 3, "bg", 3);

    private static final int SHORTEST_LATIN = 4;
    private static final int SHORTEST_LIGHT = 3;

    private Stems() {}

    /** The languages in which a word of this script may be, those that more lists are written in first. */
    static List<String> languages(String script) {
        return switch (script) {
            case "Latn" -> LATIN;
            case "Cyrl" -> List.of("ru");
            case "Arab" -> List.of("script", "fa", "ckb");
            case "Grek" -> List.of("el");
            case "Armn" -> List.of("hy");
            case "Deva" -> List.of("hi");
            case "Beng" -> List.of("bn");
            case "Taml" -> List.of("ta");
            default -> List.of();
        };
    }

    /** The stem, folded, or the word itself where the language has no stemmer or too little would be left. */
    static String of(String word, String language) {
        ToIntBiFunction<char[], Integer> light = LIGHT.get(language);
        if (light != null) {
            char[] letters = word.toCharArray();
            int length = light.applyAsInt(letters, letters.length);
            return length < SHORTEST.getOrDefault(language, SHORTEST_LIGHT) ? word : new String(letters, 0, length);
        }
        Supplier<SnowballStemmer> stemmers = SNOWBALL.get(language.toLowerCase(Locale.ROOT));
        if (stemmers == null) {
            return word;
        }
        SnowballStemmer stemmer = stemmers.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.length() < SHORTEST.getOrDefault(language, SHORTEST_LATIN) ? word : stem;
    }
}
