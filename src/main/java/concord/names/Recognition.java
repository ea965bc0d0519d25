package concord.names;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses in which script and language a name is written; a person can correct both. */
public final class Recognition {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iU)\\b(the|of|and|for|in|group|front|army|movement|party|organi[sz]ation|brigades?|network)\\b");

    /** Letters that only some languages have. The first hint that fits counts: ў is Uzbek beside ҳ, else Belarusian. */
    private static final List<Hint> CYRILLIC = List.of(
            new Hint("ҷӣӯ", "tg"),
            new Hint("ҳ", "uz"),
            new Hint("әұһқғ", "kk"),
            new Hint("ңөү", "ky"),
            new Hint("ў", "be"),
            new Hint("ґєї", "uk"),
            new Hint("ђћџљњј", "sr"),
            new Hint("і", "uk"));

    private record Hint(String letters, String language) {}

    private Recognition() {}

    /** ISO 15924 code of most of the letters, “Zyyy” if there is no letter. Kana with Han is “Jpan”. */
    public static String script(String text) {
        Map<String, Integer> letters = lettersByScript(text);
        if (letters.containsKey("Hira") || letters.containsKey("Kana")) {
            return "Jpan";
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("Zyyy");
    }

    /** BCP 47 subtag, “und” if the letters do not tell. */
    public static String language(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (script(text)) {
            case "Cyrl" -> cyrillic(lower);
            case "Arab" -> arabic(lower);
            case "Latn" -> ENGLISH.matcher(lower).find() && lower.chars().allMatch(c -> c < 0x2030) ? "en" : "und";
            case "Hebr" -> "he";
            case "Grek" -> "el";
            case "Hani", "Hans", "Hant" -> "zh";
            case "Jpan" -> "ja";
            case "Hang" -> "ko";
            case "Geor" -> "ka";
            case "Armn" -> "hy";
            case "Thai" -> "th";
            case "Deva" -> "hi";
            case "Beng" -> "bn";
            default -> "und";
        };
    }

    public static boolean rightToLeft(String script) {
        return RIGHT_TO_LEFT.contains(script);
    }

    private static String cyrillic(String lower) {
        return CYRILLIC.stream()
                .filter(hint -> has(lower, hint.letters()))
                .map(Hint::language)
                .findFirst()
                .orElse("ru");
    }

    private static String arabic(String text) {
        if (has(text, "ټډړږښڼۍې")) {
            return "ps";
        }
        if (has(text, "ٹڈڑںےھہ")) {
            return "ur";
        }
        return has(text, "پچژگکی") ? "fa" : "ar";
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static Map<String, Integer> lettersByScript(String text) {
        Map<String, Integer> counts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(c -> UScript.getShortName(UScript.getScript(c)))
                .filter(script -> !script.equals("Zyyy") && !script.equals("Zinh"))
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        return counts;
    }
}
