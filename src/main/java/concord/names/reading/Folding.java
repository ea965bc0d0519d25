package concord.names.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * The plain form of a text: without case, diacritics, apostrophes and punctuation, Arabic letters that are written now
 * one way and now another brought together, words parted by one blank.
 */
public final class Folding {
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\u0640]");
    private static final Pattern SILENT = Pattern.compile("['’‘`´ʹʺʼʻʿʾ′\"]");
    private static final String SILENT_PLAIN = "'`\"";
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Letters that no decomposition brings together, each above the one that stands for it. */
    private static final String FROM = "ٱىیےةۃہھکıøłđ";

    private static final String TO = "ايييههههكiold";

    private Folding() {}

    public static String of(String text) {
        return isPlain(text) ? ofPlain(text) : ofAny(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** The same for the many texts that are plain already, many times faster. */
    private static String ofPlain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                plain.append(blank && !plain.isEmpty() ? " " : "").append(letter);
                blank = false;
            } else if (SILENT_PLAIN.indexOf(letter) < 0) {
                blank = true;
            }
        }
        return plain.toString();
    }

    private static String ofAny(String text) {
        String letters = MARKS.matcher(APART.normalize(FOLD.normalize(text))).replaceAll("");
        String joined = SILENT.matcher(plainLetters(letters)).replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT.matcher(joined).replaceAll(" ").strip();
    }

    private static String plainLetters(String letters) {
        StringBuilder plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            int at = FROM.indexOf(letter);
            if (at >= 0) {
                plain.append(TO.charAt(at));
            } else if (letter != 'ء') {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
