package concord.names.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Chinese, Japanese and Thai are written without blanks: the known words in a text are found, the longest first, and what is
 * between them. A Korean word is taken apart only where it consists of known words throughout, since Korean has blanks.
 */
final class HanWords {
    /** As a folded Korean word has a letter for each sound. */
    private static final int LONGEST = 15;

    /** Less may be a syllable of a foreign name. */
    private static final int SHORTEST_THAI = 3;

    private static final String DIRECTIONS = "东東西南北";

    private HanWords() {}

    /** The folded text itself if it is of another script. */
    static List<String> apart(String folded) {
        return switch (Character.UnicodeScript.of(folded.codePointAt(0))) {
            case HAN, KATAKANA, HIRAGANA -> found(folded, 1);
            case THAI -> found(folded, SHORTEST_THAI);
            case HANGUL -> {
                List<String> words = found(folded, 1);
                boolean known = words.stream().allMatch(Lexicon.shipped()::isWritten);
                yield known ? words : List.of(folded);
            }
            default -> List.of(folded);
        };
    }

    private static List<String> found(String folded, int shortest) {
        List<String> words = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        for (int at = 0; at < folded.length(); ) {
            int length = known(folded, at, shortest);
            if (length > 0) {
                flush(between, words);
                words.add(folded.substring(at, at + length));
            } else {
                between.append(folded.charAt(at));
            }
            at += Math.max(1, length);
        }
        flush(between, words);
        return words;
    }

    private static void flush(StringBuilder between, List<String> words) {
        if (!between.isEmpty()) {
            words.add(between.toString());
            between.setLength(0);
        }
    }

    private static int known(String folded, int at, int shortest) {
        for (int length = Math.min(LONGEST, folded.length() - at); length >= shortest; length--) {
            if (Lexicon.shipped().isWritten(folded.substring(at, at + length)) && isWord(folded, at, length)) {
                return length;
            }
        }
        return 0;
    }

    /**
     * A vowel sign belongs to the letter before it; 西 is “west” before a known word, else most often the “si” of a foreign
     * name.
     */
    private static boolean isWord(String folded, int at, int length) {
        int end = at + length;
        if (end == folded.length()) {
            return length > 1 || at == 0 || DIRECTIONS.indexOf(folded.charAt(at)) < 0;
        }
        return Character.getType(folded.charAt(end)) != Character.NON_SPACING_MARK
                && (length > 1 || DIRECTIONS.indexOf(folded.charAt(at)) < 0 || known(folded, end, 2) > 0);
    }
}
