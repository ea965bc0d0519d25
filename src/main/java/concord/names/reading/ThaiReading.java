package concord.names.reading;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Latin reading of Thai. ICU writes it letter by letter by ISO 11940; here letters with the mark of silence fall out, the
 * letter that bears a vowel is read by what it bears, and “kh”, “ph” and “th” are what other languages write “k”, “p”, “t”.
 */
final class ThaiReading {
    private static final Transliterator LETTERS = Transliterator.getInstance("Thai-Latin; NFC");
    private static final Pattern SILENT = Pattern.compile("\\p{IsThai}[\u0E31\u0E34-\u0E3A]?\u0E4C");
    private static final Pattern TONES = Pattern.compile("[\u0E47-\u0E4B]");
    private static final Pattern BEARS_VOWEL = Pattern.compile("x(?=[aeiou])");
    private static final Pattern SHORT_O = Pattern.compile("เ([ก-ฮ])าะ");
    private static final Pattern AI = Pattern.compile("[ịı]");

    /** Also what Arabic names have for their “j”. */
    private static final Pattern J = Pattern.compile("c(?![\\p{Mn}h])|ỵ");

    private static final Pattern ASPIRATED = Pattern.compile("(?<=[kpt])h");

    private ThaiReading() {}

    static String of(String text) {
        return Arrays.stream(text.split("\\s+", -1)).map(ThaiReading::word).collect(Collectors.joining(" "));
    }

    /** ICU parts what stands without a blank between; a foreign name is one word. */
    private static String word(String word) {
        String spoken = TONES.matcher(SILENT.matcher(word).replaceAll("")).replaceAll("");
        String shortened = SHORT_O.matcher(spoken).replaceAll("โ$1");
        String letters = AI.matcher(LETTERS.transliterate(shortened)).replaceAll("ai");
        String latin = PlainLatin.of(J.matcher(letters).replaceAll("j"))
                .replace(" ", "")
                .replace("æ", "ae");
        return ASPIRATED
                .matcher(BEARS_VOWEL.matcher(latin).replaceAll("").replace('x', 'o'))
                .replaceAll("");
    }
}
