package concord.names.reading;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How a name reads in Latin letters, without diacritics, for people who do not read its script.
 *
 * <p>{@code of("«Движение»", "ru")} is “Dvizheniye” in quotation marks. The rules are those of BGN/PCGN where ICU has them. Arabic, Persian
 * and Hebrew do not write short vowels: their readings are approximate.
 */
public final class LatinReading {
    private static final UnicodeSet FOREIGN = new UnicodeSet("[[:L:]-[:Latin:]-[:Common:]]").freeze();
    private static final String ANY = "Any-Latin";
    /** Letters of Central Asia that ICU's general rule leaves as they are, each above what it becomes. */
    private static final String LEFT = "ҳһқғўҷӯӣұңөүәҲҺҚҒЎҶӮӢҰҢӨҮӘ";

    private static final String PLAIN = "hhqgujuiunouaHHQGUJUIUNOUA";
    private static final Set<String> CASED = Set.of("Latn", "Cyrl", "Grek", "Armn");
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("ru", "Russian-Latin/BGN"),
            Map.entry("uk", "Ukrainian-Latin/BGN"),
            Map.entry("be", "Belarusian-Latin/BGN"),
            Map.entry("bg", "Bulgarian-Latin/BGN"),
            Map.entry("sr", "Serbian-Latin/BGN"),
            Map.entry("mk", "Macedonian-Latin/BGN"),
            Map.entry("kk", "Kazakh-Latin/BGN"),
            Map.entry("ky", "Kirghiz-Latin/BGN"),
            Map.entry("uz", "Uzbek-Latin/BGN"),
            Map.entry("az", "Azerbaijani-Latin/BGN"),
            Map.entry("el", "Greek-Latin/BGN"),
            Map.entry("hy", "Armenian-Latin/BGN"),
            Map.entry("ka", "Georgian-Latin/BGN"),
            Map.entry("zh", "Han-Latin/Names"));
    private static final Pattern WORD = Pattern.compile("(?U)(?<![\\w’-])\\p{Ll}\\w*");
    private static final Map<String, Transliterator> READY = new ConcurrentHashMap<>();

    private LatinReading() {}

    /**
     * The reading, or the text itself where it is Latin already.
     *
     * @param language BCP 47 subtag; “und” or one that does not fit the script is guessed from the letters
     */
    public static String of(String text, String language) {
        if (FOREIGN.containsNone(text)) {
            return text;
        }
        String script = Recognition.script(text);
        if (script.equals("Arab")) {
            return ArabicReading.of(text);
        }
        if (script.equals("Hebr")) {
            return capitalised(HebrewReading.of(text));
        }
        if (script.equals("Thai")) {
            return capitalised(ThaiReading.of(text));
        }
        if (script.equals("Mymr")) {
            return capitalised(BurmeseReading.of(text));
        }
        if (script.equals("Sinh")) {
            return capitalised(SinhalaReading.of(text));
        }
        if (IndicReading.reads(script)) {
            return capitalised(IndicReading.of(text, script, language));
        }
        String reading = read(text, rule(text, script, language));
        return CASED.contains(script) ? reading : capitalised(reading);
    }

    private static String rule(String text, String script, String language) {
        String fitting = fits(language, script) ? language : Recognition.language(text);
        return RULES.getOrDefault(fitting, ANY);
    }

    private static boolean fits(String language, String script) {
        return switch (language) {
            case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "uz", "az" -> script.equals("Cyrl");
            case "el" -> script.equals("Grek");
            case "hy" -> script.equals("Armn");
            case "ka" -> script.equals("Geor");
            case "zh" -> script.equals("Hani");
            default -> false;
        };
    }

    /** What the rule of the language leaves over, such as a foreign letter in a word, goes through ICU's general one. */
    private static String read(String text, String rule) {
        String latin = ready(rule).transliterate(text.replace('«', '“').replace('»', '”'));
        return FOREIGN.containsNone(latin) ? latin : ready(ANY).transliterate(plain(latin));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = LEFT.indexOf(text.charAt(i));
            plain.setCharAt(i, at < 0 ? text.charAt(i) : PLAIN.charAt(at));
        }
        return plain.toString();
    }

    /** Scripts without capitals would read as one grey line. */
    private static String capitalised(String reading) {
        return WORD.matcher(reading)
                .replaceAll(word -> Character.toUpperCase(word.group().charAt(0))
                        + word.group().substring(1));
    }

    /** A transliterator is made once; making one takes milliseconds, and using one from many threads is allowed. */
    private static Transliterator ready(String rule) {
        return READY.computeIfAbsent(
                rule, id -> Transliterator.getInstance(id + "; NFD; [:Mn:] Remove; NFC; [ʹʺʼʻʿʾ’] Remove"));
    }
}
