package concord.names;

import java.util.List;

/** The article, with “and” or “for” before it, is written as one with an Arabic word. */
final class ArabicPrefix {
    private static final List<String> PREFIXES = List.of("وال", "بال", "ال", "لل");
    private static final int SHORTEST_WORD = 2;

    private ArabicPrefix() {}

    /** The folded word without it. */
    static List<String> apart(String folded) {
        for (String prefix : PREFIXES) {
            if (folded.startsWith(prefix)
                    && folded.length() >= prefix.length() + SHORTEST_WORD
                    && !folded.equals("الله")) {
                return List.of(folded.substring(prefix.length()));
            }
        }
        return List.of(folded);
    }
}
