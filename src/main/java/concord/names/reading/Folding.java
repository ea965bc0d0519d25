package concord.names.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The plain form of a text: without case, diacritics, apostrophes and punctuation, Arabic letters that are written now
 * one way and now another brought together, words parted by one blank.
 */
public final class Folding {
    /**
     * A word of a text.
     *
     * @param letters in small letters with its accents and breves, where these can tell it from another; else folded
     */
    public record Written(String letters, String folded) {}

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    /** Marks that are vowels in South and South East Asia, or tell one syllable from another in Japanese, are letters. */
    private static final Pattern MARKS = Pattern.compile(
            "[\\p{Me}\\p{Cf}\\u0640\\u093C\\u09BC\\u0A3C]|[\\p{Mn}&&[^\\u0900-\\u109F\\u1780-\\u17FF\\u3099\\u309A]]");

    private static final Pattern FORMATS = Pattern.compile("\\p{Cf}");
    private static final Pattern SILENT = Pattern.compile("['’‘`´ʹʺʼʻʿʾ′\"]");
    /** A stroke makes other letters of three Hebrew ones; kept as a point, since strokes fall out. */
    private static final Pattern HEBREW_STROKE = Pattern.compile("(?<=[גזצ])['’׳](?=[\\u05D0-\\u05EA])");

    /** All others. */
    private static final Pattern POINTS = Pattern.compile("[\\p{Mn}&&[^\u05BF]]");

    private static final String SILENT_PLAIN = "'`\"";
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    /** Letters that no decomposition brings together, each above the one that stands for it. */
    private static final String FROM = "ٱىیےةۃہھکıøłđ";

    private static final String TO = "ايييههههكiold";

    private Folding() {}

    public static String of(String text) {
        return isPlain(text) ? ofPlain(text) : ofAny(text);
    }

    /** The words of a text, each folded and letter by letter. */
    public static List<Written> words(String text) {
        List<Written> words = new ArrayList<>();
        if (isPlain(text)) {
            split(ofPlain(text), word -> words.add(new Written(word, word)));
        } else {
            String mended = HEBREW_STROKE.matcher(LookAlikes.mended(text)).replaceAll("\u05BF");
            String letters = SILENT.matcher(
                            FORMATS.matcher(FOLD.normalize(mended)).replaceAll(""))
                    .replaceAll("");
            split(NEITHER_LETTER_NOR_DIGIT.matcher(letters).replaceAll(" ").strip(), word -> add(word, words));
        }
        return words;
    }

    private static void add(String letters, List<Written> words) {
        String folded = of(letters);
        if (folded.indexOf(' ') < 0 && !folded.isEmpty()) {
            words.add(new Written(kept(letters, folded), folded));
        } else {
            split(folded, word -> words.add(new Written(word, word)));
        }
    }

    /** Only where an accent, breve or point can tell two words apart, or how they are read. */
    private static String kept(String letters, String folded) {
        return switch (Character.UnicodeScript.of(letters.codePointAt(0))) {
            case LATIN, CYRILLIC, DEVANAGARI, BENGALI -> letters.equals(folded) ? folded : letters;
            case HEBREW -> POINTS.matcher(letters).replaceAll("");
            default -> folded;
        };
    }

    private static void split(String folded, Consumer<String> word) {
        for (int from = 0; from < folded.length(); ) {
            int blank = folded.indexOf(' ', from);
            int to = blank < 0 ? folded.length() : blank;
            word.accept(folded.substring(from, to));
            from = to + 1;
        }
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
        String letters = MARKS.matcher(APART.normalize(FOLD.normalize(LookAlikes.mended(text))))
                .replaceAll("");
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
