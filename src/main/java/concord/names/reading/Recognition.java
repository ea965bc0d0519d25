package concord.names.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Guesses in which script and language a name is written; a person can correct both. */
public final class Recognition {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iU)\\b(the|of|and|for|in|group|front|army|movement|party|organi[sz]ation|brigades?|network)\\b");

    /** What neither Portuguese, Italian nor French has. */
    private static final Pattern SPANISH =
            Pattern.compile("(?iU)\\b(?:del|las|y|ejército|movimiento|\\w{3,}ci[oó]n(?:es)?|c[aá]rtel(?:es)? de)\\b");

    /** Letters that only some languages have. The first hint that fits counts: ў is Uzbek beside ҳ, else Belarusian. */
    private static final List<Hint> CYRILLIC = List.of(
            new Hint("ҝҹ", "az"),
            new Hint("ҷӣӯ", "tg"),
            new Hint("ҳ", "uz"),
            new Hint("әұһқғ", "kk"),
            new Hint("ңөү", "ky"),
            new Hint("ў", "be"),
            new Hint("ґєї", "uk"),
            new Hint("ђћџљњј", "sr"),
            new Hint("і", "uk"));

    /** In Bulgarian «ъ» is a vowel; in Russian it stands before a vowel only. */
    private static final Pattern BULGARIAN = Pattern.compile("ъ[бвгджзклмнпрстфхцчшщ]");

    private static final List<Hint> LATIN = List.of(
            new Hint("ə", "az"),
            new Hint("řěů", "cs"),
            new Hint("ąęłńśźż", "pl"),
            new Hint("őű", "hu"),
            new Hint("șț", "ro"),
            new Hint("ğı", "tr"),
            new Hint("êîû", "ku"),
            new Hint("ş", "tr"),
            new Hint("đćčšž", "sr"),
            new Hint("ß", "de"),
            new Hint("ñ", "es"),
            new Hint("ãõ", "pt"),
            new Hint("äöü", "de"));

    private static final char LAST_PLAIN = '~';

    private static final int SCRIPTS = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

    /** Looking up a name takes longer than counting the letters. */
    private static final Map<Integer, String> NAMES = new ConcurrentHashMap<>();

    private record Hint(String letters, String language) {}

    private Recognition() {}

    /** ISO 15924 code of most of the letters, “Zyyy” if there is no letter. Kana with Han is “Jpan”. */
    public static String script(String text) {
        if (isPlain(text)) {
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

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** BCP 47 subtag, “und” if the letters do not tell. */
    public static String language(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (script(text)) {
            case "Cyrl" -> cyrillic(lower);
            case "Arab" -> arabic(lower);
            case "Latn" -> latin(lower);
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
            case "Taml" -> "ta";
            case "Sinh" -> "si";
            case "Mymr" -> "my";
            case "Guru" -> "pa";
            default -> "und";
        };
    }

    public static boolean rightToLeft(String script) {
        return RIGHT_TO_LEFT.contains(script);
    }

    private static String cyrillic(String lower) {
        return hinted(CYRILLIC, lower).orElseGet(() -> BULGARIAN.matcher(lower).find() ? "bg" : "ru");
    }

    private static String latin(String lower) {
        Optional<String> hinted = isPlain(lower) ? Optional.empty() : hinted(LATIN, lower);
        return hinted.orElseGet(() -> byWords(lower));
    }

    private static String byWords(String lower) {
        boolean english = ENGLISH.matcher(lower).find() && lower.chars().allMatch(c -> c < 0x2030);
        return english ? "en" : SPANISH.matcher(lower).find() ? "es" : "und";
    }

    private static Optional<String> hinted(List<Hint> hints, String lower) {
        return hints.stream()
                .filter(hint -> has(lower, hint.letters()))
                .map(Hint::language)
                .findFirst();
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
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
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
