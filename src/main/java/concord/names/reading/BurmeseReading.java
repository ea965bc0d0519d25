package concord.names.reading;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Latin reading of Burmese as it writes foreign names. ICU writes letter by letter what only native rhymes sound like;
 * here a consonant that is marked as killed closes its syllable with its own sound: ဟစ်ဇ်ဘိုလာ is “hizbola”.
 *
 * <p>Sources: the letters by the BGN/PCGN romanisation of Burmese (1970), the closing consonants of foreign names by the
 * names of states in the Unicode CLDR.
 */
final class BurmeseReading {
    private static final Map<Character, String> CONSONANTS = Map.ofEntries(
            Map.entry('က', "k"),
            Map.entry('ခ', "k"),
            Map.entry('ဂ', "g"),
            Map.entry('ဃ', "g"),
            Map.entry('င', "ng"),
            Map.entry('စ', "s"),
            Map.entry('ဆ', "s"),
            Map.entry('ဇ', "z"),
            Map.entry('ဈ', "z"),
            Map.entry('ည', "ny"),
            Map.entry('ဉ', "ny"),
            Map.entry('ဋ', "t"),
            Map.entry('ဌ', "t"),
            Map.entry('ဍ', "d"),
            Map.entry('ဎ', "d"),
            Map.entry('ဏ', "n"),
            Map.entry('တ', "t"),
            Map.entry('ထ', "t"),
            Map.entry('ဒ', "d"),
            Map.entry('ဓ', "d"),
            Map.entry('န', "n"),
            Map.entry('ပ', "p"),
            Map.entry('ဖ', "f"),
            Map.entry('ဗ', "b"),
            Map.entry('ဘ', "b"),
            Map.entry('မ', "m"),
            Map.entry('ယ', "y"),
            Map.entry('ရ', "r"),
            Map.entry('လ', "l"),
            Map.entry('ဝ', "w"),
            Map.entry('သ', "th"),
            Map.entry('ဟ', "h"),
            Map.entry('ဠ', "l"),
            Map.entry('အ', ""),
            Map.entry('\uE001', "s"));

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('\u102B', "a"),
            Map.entry('\u102C', "a"),
            Map.entry('\u102D', "i"),
            Map.entry('\u102E', "i"),
            Map.entry('\u102F', "u"),
            Map.entry('\u1030', "u"),
            Map.entry('\u1031', "e"),
            Map.entry('\u1032', "e"),
            Map.entry('\u1036', "an"),
            Map.entry('\u103B', "y"),
            Map.entry('\u103C', "y"),
            Map.entry('\u103D', "w"),
            Map.entry('\u103E', ""),
            Map.entry('\u1037', ""),
            Map.entry('\u1038', ""));

    private static final Map<Character, String> VOWELS =
            Map.of('ဣ', "i", 'ဤ', "i", 'ဥ', "u", 'ဦ', "u", 'ဧ', "e", 'ဩ', "o", 'ဪ', "o");

    private static final char KILLED = '\u103A';
    private static final char STACKED = '\u1039';

    /** Each with what it is replaced by, before the letters are read one by one: “o” and “ai” are written with two signs. */
    private static final String[][] SYLLABLES = {
        {"\u102D\u102F", "\uE000"},
        {"\u1031(\u102B|\u102C)\u103A?", "\uE000"},
        {"တ်စ်", "\uE001"},
        {"စ်ဇ်", "ဇ်"},
        {"\u102D\uE000|\uE000", "\uE000"},
    };

    private static final Pattern CLOSED_W = Pattern.compile("\u103D(?=[က-အ][\u103A\u1039])");
    /** “s” that closes a syllable with “a”. */
    private static final char S = '\uE001';

    private static final char O = '\uE000';

    private BurmeseReading() {}

    static String of(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (String[] rule : SYLLABLES) {
            letters = letters.replaceAll(rule[0], rule[1]);
        }
        letters = CLOSED_W.matcher(letters).replaceAll("\u102F");
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            reading.append(sound(letters, i));
        }
        return reading.toString();
    }

    private static String sound(String letters, int at) {
        char letter = letters.charAt(at);
        String consonant = CONSONANTS.get(letter);
        if (consonant == null) {
            return letter == O
                    ? "o"
                    : letter == KILLED || letter == STACKED
                            ? ""
                            : SIGNS.getOrDefault(letter, VOWELS.getOrDefault(letter, String.valueOf(letter)));
        }
        return consonant + (letter != S && bearsVowel(letters, at) ? closing(letters, at + 1) : "");
    }

    /** Whether neither a sign nor a mark follows that takes its own vowel from it. */
    private static boolean bearsVowel(String letters, int at) {
        char next = at + 1 < letters.length() ? letters.charAt(at + 1) : ' ';
        boolean medial = next >= '\u103B' && next <= '\u103E';
        char vowel = medial && at + 2 < letters.length() ? letters.charAt(at + 2) : next;
        return vowel != KILLED
                && vowel != STACKED
                && vowel != O
                && !(SIGNS.containsKey(vowel) && vowel < '\u1037')
                && !medial;
    }

    /** The vowel before “s” and “z” that close the syllable is “i”. */
    private static String closing(String letters, int at) {
        boolean sibilant =
                at + 1 < letters.length() && "စဇ".indexOf(letters.charAt(at)) >= 0 && letters.charAt(at + 1) == KILLED;
        return sibilant ? "i" : "a";
    }
}
