package concord.names;

import java.util.ArrayList;
import java.util.List;

/** Chinese is written without blanks: the known words in it are found, the longest first, and what is between them. */
final class HanWords {
    private static final int LONGEST = 6;

    private HanWords() {}

    /** The folded text itself if it does not begin with a Chinese character. */
    static List<String> apart(String folded) {
        if (!Character.isIdeographic(folded.codePointAt(0))) {
            return List.of(folded);
        }
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
