package concord.names.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final char LAST_PLAIN = '~';

    private static final int SCRIPTS = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

    /** Looking up a name takes longer than counting the letters. */
    private static final Map<Integer, String> NAMES = new ConcurrentHashMap<>();

    private record Hint(String letters, String language) {}

    private Recognition() {}

    /** ISO 15924 code of most of the letters, “Zyyy” if there is no letter. Kana with Han is “Jpan”. */
    public static String script(String text) {
        if (text.chars().allMatch(c -> c <= LAST_PLAIN)) {
            return text.chars().anyMatch(Character::isLetter) ? "Latn" : "Zyyy";
        }
        int[] letters = lettersByScript(text);
        if (letters[UScript.HIRAGANA] + letters[UScript.KATAKANA] > 0) {
            return "Jpan";
        }
        String most = "Zyyy";
        int count = 0;
        for (int script = 0; script < letters.length; script++) {
            if (letters[script] > 0 && letters[script] >= count) {
                String name = NAMES.computeIfAbsent(script, UScript::getShortName);
                most = letters[script] > count || name.compareTo(most) > 0 ? name : most;
                count = letters[script];
            }
        }
        return most;
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

    /** By ICU's number of the script. */
    private static int[] lettersByScript(String text) {
        int[] counts = new int[SCRIPTS];
        text.codePoints().filter(Character::isLetter).forEach(c -> counts[UScript.getScript(c)]++);
        counts[UScript.COMMON] = 0;
        counts[UScript.INHERITED] = 0;
        return counts;
    }
}
