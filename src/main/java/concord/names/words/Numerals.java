package concord.names.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParseException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers by their values, however they are written: “44th”, “№ 44”, “XLIV”, “٤٤”, 四十四. */
final class Numerals {
    /** What is said of a number beside the number: “No. 7”, «3-й», “44th”, “3º”, 第3. */
    private static final Pattern SIGN = Pattern.compile(
            "(?iU)(?:№|(?<!\\p{L})(?:n[or]?[.°º]|n[°º]|núm\\.?|numéro|number|num\\.)|第|제)\\s*(?=\\p{Nd})");

    private static final Pattern ENDING = Pattern.compile(
            "(?iU)(?<=\\p{Nd})(?:"
                    + "[-‐]?(?:st|nd|rd|th|er|re|ère|e|ème|eme|º|ª|°|inci|nci|üncü|ncü)|[-‐](?:\\p{IsCyrillic}{1,4}|o|a|'?inci))(?![\\p{L}\\p{Nd}])");

    /** “KVRUM34”, “M-23”: a number beside letters is a number by itself. */
    private static final Pattern BESIDE_LETTERS = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

    private static final String HAN_DIGITS = "〇零一二三四五六七八九十百千兩两";
    private static final Pattern HAN =
            Pattern.compile("第?([" + HAN_DIGITS + "]+)(?=[番号號旅营營军軍师師团團支路纵縱次届届月日条年])|第([" + HAN_DIGITS + "]+)");

    /** Up to 89: “MIX” and “DC” are mostly no numbers. */
    private static final Pattern ROMAN = Pattern.compile("(?=..)(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

    private static final int LONGEST = 6;

    private Numerals() {}

    /** The text with every number in plain digits and by itself. */
    static String plain(String text) {
        if (text.chars().noneMatch(c -> Character.isDigit(c) || c > '~')) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        han(text)
                .codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(ascii::appendCodePoint);
        String unsigned = ENDING.matcher(SIGN.matcher(ascii).replaceAll(" ")).replaceAll(" ");
        return BESIDE_LETTERS.matcher(unsigned).replaceAll(" ");
    }

    private static String han(String text) {
        return HAN.matcher(text).replaceAll(found -> {
            String digits = found.group(1) == null ? found.group(2) : found.group(1);
            OptionalInt value = value(digits);
            return value.isPresent() ? " " + value.getAsInt() + " " : Matcher.quoteReplacement(found.group());
        });
    }

    private static OptionalInt value(String han) {
        try {
            return OptionalInt.of(new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT)
                    .parse(han)
                    .intValue());
        } catch (ParseException e) {
            return OptionalInt.empty();
        }
    }

    /** The value of one folded word in digits, or in Roman ones; none if it is no number, or too long for one. */
    static OptionalInt of(String folded) {
        boolean digits = folded.chars().allMatch(Character::isDigit);
        if (digits) {
            return folded.length() <= LONGEST ? OptionalInt.of(Integer.parseInt(folded)) : OptionalInt.empty();
        }
        return folded.length() <= LONGEST && ROMAN.matcher(folded).matches()
                ? OptionalInt.of(roman(folded))
                : OptionalInt.empty();
    }

    private static int roman(String folded) {
        int sum = 0;
        for (int i = 0; i < folded.length(); i++) {
            int here = value(folded.charAt(i));
            boolean before = i + 1 < folded.length() && value(folded.charAt(i + 1)) > here;
            sum += before ? -here : here;
        }
        return sum;
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
        };
    }
}
