package concord.names.reading;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** An approximate Latin reading of Hebrew, whose vowels are mostly not written. */
final class HebrewReading {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('א', "a"),
            Map.entry('ב', "b"),
            Map.entry('ג', "g"),
            Map.entry('ד', "d"),
            Map.entry('ה', "h"),
            Map.entry('ו', "u"),
            Map.entry('ז', "z"),
            Map.entry('ח', "h"),
            Map.entry('ט', "t"),
            Map.entry('י', "i"),
            Map.entry('כ', "k"),
            Map.entry('ך', "k"),
            Map.entry('ל', "l"),
            Map.entry('מ', "m"),
            Map.entry('ם', "m"),
            Map.entry('נ', "n"),
            Map.entry('ן', "n"),
            Map.entry('ס', "s"),
            Map.entry('ע', "a"),
            Map.entry('פ', "p"),
            Map.entry('ף', "f"),
            Map.entry('צ', "ts"),
            Map.entry('ץ', "ts"),
            Map.entry('ק', "k"),
            Map.entry('ר', "r"),
            Map.entry('ש', "sh"),
            Map.entry('ת', "t"));

    private static final Map<Character, String> STROKED = Map.of('ג', "j", 'ז', "zh", 'צ', "ch");

    /** As it is typed, or as {@link Folding} keeps it. */
    private static final Pattern STROKE = Pattern.compile("(?<=[גזצ])['’\u05BF]");

    private HebrewReading() {}

    static String of(String text) {
        StringBuilder reading = new StringBuilder();
        String plain = STROKE.matcher(text).replaceAll("\u05F3");
        int inWord = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            String sound = sound(plain, i);
            if (inWord == 1 && isConsonant(sound) && isConsonant(reading.substring(reading.length() - 1))) {
                reading.append('a');
            }
            reading.append(sound);
            inWord = LETTERS.containsKey(letter) ? inWord + 1 : letter == '\u05F3' ? inWord : 0;
        }
        return reading.toString();
    }

    /** With a stroke gimel is “j”, zayin “zh”, tsade “ch”. */
    private static String sound(String text, int at) {
        char letter = text.charAt(at);
        boolean stroke = at + 1 < text.length() && text.charAt(at + 1) == '\u05F3';
        boolean closes = at + 1 == text.length() || !LETTERS.containsKey(text.charAt(at + 1));
        if (letter == '\u05F3') {
            return "";
        }
        if (letter == 'ו' && (at == 0 || !LETTERS.containsKey(text.charAt(at - 1)))) {
            return "v";
        }
        if (stroke && STROKED.containsKey(letter)) {
            return Objects.requireNonNull(STROKED.get(letter));
        }
        return closes && letter == 'ה' ? "a" : LETTERS.getOrDefault(letter, String.valueOf(letter));
    }

    private static boolean isConsonant(String sound) {
        return !sound.isEmpty() && Character.isLetter(sound.charAt(0)) && "aeiou".indexOf(sound.charAt(0)) < 0;
    }
}
