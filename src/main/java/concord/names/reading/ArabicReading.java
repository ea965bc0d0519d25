package concord.names.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An approximate Latin reading of Arabic, Persian and Urdu, whose short vowels are not written. A word that the lexicon
 * knows takes its usual reading from there; any other word gets an “a” wherever two consonants open it.
 */
final class ArabicReading {
    private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640\\u200C-\\u200F]");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('أ', "a"),
            Map.entry('إ', "i"),
            Map.entry('آ', "a"),
            Map.entry('ٱ', "a"),
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ٹ', "t"),
            Map.entry('ث', "th"),
            Map.entry('ج', "j"),
            Map.entry('چ', "ch"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ڈ', "d"),
            Map.entry('ذ', "dh"),
            Map.entry('ر', "r"),
            Map.entry('ڑ', "r"),
            Map.entry('ز', "z"),
            Map.entry('ژ', "zh"),
            Map.entry('س', "s"),
            Map.entry('ش', "sh"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', "’"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "q"),
            Map.entry('ك', "k"),
            Map.entry('ک', "k"),
            Map.entry('گ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ں', "n"),
            Map.entry('ه', "h"),
            Map.entry('ہ', "h"),
            Map.entry('ھ', "h"),
            Map.entry('ة', "a"),
            Map.entry('ۃ', "a"),
            Map.entry('ى', "a"),
            Map.entry('ء', "’"),
            Map.entry('ؤ', "u"),
            Map.entry('ئ', "’i"),
            Map.entry('ے', "e"),
            Map.entry('ۀ', "e"),
            Map.entry('،', ","),
            Map.entry('ۍ', "i"),
            Map.entry('ې', "e"),
            Map.entry('ړ', "r"),
            Map.entry('ښ', "kh"),
            Map.entry('ټ', "t"),
            Map.entry('ډ', "d"),
            Map.entry('ڼ', "n"),
            Map.entry('ځ', "dz"),
            Map.entry('څ', "ts"),
            Map.entry('ږ', "g"),
            Map.entry('ە', "a"),
            Map.entry('ێ', "e"),
            Map.entry('ۆ', "o"),
            Map.entry('ڵ', "l"),
            Map.entry('ڕ', "r"),
            Map.entry('ڤ', "v"));

    private ArabicReading() {}

    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : plain.trim().split("\\s+", -1)) {
            words.add(word(word));
        }
        return String.join(" ", words);
    }

    private static String word(String word) {
        if (word.length() > 4 && word.startsWith("وال")) {
            return "wal-" + stem(word.substring(3));
        }
        if (word.length() > 4 && word.startsWith("لل")) {
            return "lil-" + stem(word.substring(2));
        }
        if (word.length() > 4 && word.startsWith("بال")) {
            return "bil-" + stem(word.substring(3));
        }
        if (word.length() > 5 && word.startsWith("ئەل")) {
            return "al-" + stem(word.substring(3));
        }
        return word.length() > 3 && word.startsWith("ال") ? "al-" + stem(word.substring(2)) : stem(word);
    }

    private static String stem(String word) {
        String reading = KnownReadings.of(Folding.of(word)).orElseGet(() -> spelled(word));
        return reading.isEmpty() || reading.equals("wa") || reading.equals("fi")
                ? reading
                : Character.toUpperCase(reading.charAt(0)) + reading.substring(1);
    }

    private static String spelled(String word) {
        if (SoraniReading.reads(word)) {
            return SoraniReading.of(word);
        }
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String sound = sound(word, i);
            if (i == 1 && !vowel(reading) && !sound.isEmpty() && "aeiou".indexOf(sound.charAt(0)) < 0) {
                reading.append('a');
            }
            reading.append(sound);
        }
        return reading.toString();
    }

    private static String sound(String word, int at) {
        char letter = word.charAt(at);
        boolean opens = at == 0;
        boolean closes = at == word.length() - 1;
        if (letter == 'و' || isYeh(letter)) {
            return glide(word, at);
        }
        return (opens && letter == 'ع') || (closes && at > 1 && letter == 'ه') ? "a" : latin(letter);
    }

    static String latin(char letter) {
        return LETTERS.getOrDefault(letter, String.valueOf(letter));
    }

    private static boolean vowel(CharSequence reading) {
        return !reading.isEmpty() && "aeiou".indexOf(reading.charAt(reading.length() - 1)) >= 0;
    }

    static boolean isYeh(char letter) {
        return letter == 'ي' || letter == 'ی';
    }

    /** Waw and yeh are consonants at the beginning and beside a long vowel, else long vowels. */
    private static String glide(String word, int at) {
        boolean opens = at == 0;
        boolean beforeLong = at + 1 < word.length() && "اةىآ".indexOf(word.charAt(at + 1)) >= 0;
        boolean afterLong = at > 0 && "اآ".indexOf(word.charAt(at - 1)) >= 0;
        boolean consonant = opens || beforeLong || afterLong;
        if (isYeh(word.charAt(at))) {
            return consonant ? beforeLong && !opens ? "iy" : "y" : "i";
        }
        return consonant ? "w" : "u";
    }
}
