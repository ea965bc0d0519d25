package concord.names.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Chinese and Japanese are written without blanks: the known words in a text are found, the longest first, and what is
 * between them. A Korean word is taken apart only where it consists of known words throughout, since Korean has blanks.
 */
final class HanWords {
    /** As a folded Korean word has a letter for each sound. */
    private static final int LONGEST = 15;

    private HanWords() {}

    /** The folded text itself if it is of another script. */
    static List<String> apart(String folded) {
        return switch (Character.UnicodeScript.of(folded.codePointAt(0))) {
            case HAN, KATAKANA, HIRAGANA -> found(folded);
            case HANGUL -> {
                List<String> words = found(folded);
                boolean known = words.stream().allMatch(Lexicon.shipped()::isWritten);
                yield known ? words : List.of(folded);
            }
            default -> List.of(folded);
        };
    }

    private static List<String> found(String folded) {
        List<String> words = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        for (int at = 0; at < folded.length(); ) {
            int length = known(folded, at);
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

    private static int known(String folded, int at) {
        for (int length = Math.min(LONGEST, folded.length() - at); length > 0; length--) {
            if (Lexicon.shipped().isWritten(folded.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
