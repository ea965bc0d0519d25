package concord.names.reading;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A Latin reading of scripts whose consonants bear an “a” that is written nowhere and often not spoken: জামাল is “Jamal”.
 *
 * <p>What ICU writes by ISO 15919 is read as English texts write it. An “a” is not spoken at the end of a word, nor between
 * two consonants of which the first follows a vowel and the second stands before one (M. Ohala, Aspects of Hindi Phonology,
 * 1983), from right to left. Tamil speaks its “a”, and has one letter for “k” and “g”, “t” and “d”, “p” and “b”: between
 * vowels and after a nasal it is the second.
 */
final class IndicReading {
    private static final Map<String, String> RULES = Map.of(
            "Deva", "Devanagari-Latin",
            "Beng", "Bengali-Latin",
            "Guru", "Gurmukhi-Latin",
            "Gujr", "Gujarati-Latin",
            "Taml", "Tamil-Latin");

    private static final Set<String> SPEAK_EACH = Set.of("Taml");
    private static final String VOWEL = "[aāiīuūeēoōr̥]";
    private static final String CONSONANT = "(?:[bcdgjkpṭḍt]h|[\\p{L}&&[^aāiīuūeēoō]])[\\p{Mn}]*";
    private static final Pattern AT_END = Pattern.compile("(?<=[\\p{L}&&[^aāiīuūeēoō]])a(?![\\p{L}\\p{Mn}])");
    private static final Pattern WITHIN =
            Pattern.compile("^(.*" + VOWEL + CONSONANT + ")a(" + CONSONANT + VOWEL + ".*)$");
    private static final Pattern DOUBLED_AT_END = Pattern.compile("([kctp])(?=[\\s]+\\1)");

    /** Each with what it is replaced by, in this order. */
    private static final String[][] ENGLISH = {
        {"c(?!h)", "ch"}, {"[śṣ]", "sh"}, {"[ṅñṇṉ]", "n"}, {"ẏ", "y"}, {"ṁ|m̐", "n"}, {"[ḷḻ]", "l"}, {"[ṛṟ]", "r"},
    };

    private static final String BENGALI = "Beng";

    /**
     * Bengali য is “j”, unless a dot makes it “y” or it hangs below another letter and only colours the vowel; ওয় before
     * a vowel is “w”, ং is “ng”, and ভ stands for the “v” of foreign names.
     */
    private static final String[][] BENGALI_LETTERS = {
        {"\u09DF", "\u09AF\u09BC"},
        {"(?<=\u09B0)\u09CD\u09AF(?!\u09BC)", "\u09CD\u099C"},
        {"অ\u09CD\u09AFা", "আ"},
        {"\u09CD\u09AF(?!\u09BC)", ""},
        {"\u09AF(?!\u09BC)", "\u099C"},
        {"ং", "ঙ\u09CD"},
    };

    private static final String[][] BENGALI_SOUNDS = {
        {"ōẏ(?=[aāiīuūeēoō])", "w"}, {"bh", "v"}, {"ṅ(?!g)", "ng"},
    };

    private static final String OTHERWISE = "zxx";
    private static final String TAMIL_K = "(?<=[aāiīuūeēoō])k(?=[aāiīuūeēoō])";

    private static final String[][] TAMIL = {
        {"(?<=[nṅñṇmr])k(?=[aāiīuūeēoō])", "g"},
        {"(?<=[aāiīuūeēoōnṅñṇmr])c(?=[aāiīuūeēoō])", "s"},
        {"(?<=[aāiīuūeēoōnṅñṇmr])[ṭt](?=[aāiīuūeēoō])", "d"},
        {"(?<=[aāiīuūeēoōnṅñṇmr])p(?=[aāiīuūeēoō])", "b"},
    };

    private static final Map<String, Transliterator> READY = new ConcurrentHashMap<>();

    private IndicReading() {}

    static boolean reads(String script) {
        return RULES.containsKey(script);
    }

    /** @param language as the letters are usually read in it; any other than Tamil leaves a Tamil “k” between vowels */
    static String of(String text, String script, String language) {
        String letters = script.equals(BENGALI) ? replaced(text, BENGALI_LETTERS) : text;
        String latin = READY.computeIfAbsent(script, any -> Transliterator.getInstance(RULES.get(script) + "; NFC"))
                .transliterate(letters);
        if (!SPEAK_EACH.contains(script)) {
            String spoken = unspoken(latin);
            return PlainLatin.of(replaced(script.equals(BENGALI) ? replaced(spoken, BENGALI_SOUNDS) : spoken, ENGLISH));
        }
        String single = DOUBLED_AT_END.matcher(latin).replaceAll("");
        String spoken = language.equals(OTHERWISE) ? single : single.replaceAll(TAMIL_K, "h");
        return PlainLatin.of(replaced(replaced(spoken, TAMIL), ENGLISH));
    }

    private static String unspoken(String latin) {
        StringBuilder spoken = new StringBuilder();
        for (String word : latin.split("(?<=\\s)|(?=\\s)", -1)) {
            String shorter = AT_END.matcher(word).replaceAll("");
            for (String next = ""; !next.equals(shorter); ) {
                next = shorter;
                shorter = WITHIN.matcher(next).replaceFirst("$1$2");
            }
            spoken.append(word.length() > 2 ? shorter : word);
        }
        return spoken.toString();
    }

    private static String replaced(String text, String[][] rules) {
        String replaced = text;
        for (String[] rule : rules) {
            replaced = replaced.replaceAll(rule[0], rule[1]);
        }
        return replaced;
    }
}
