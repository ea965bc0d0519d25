package concord.names.words;

/** The article and the particles “and”, “to”, “in”, “of” are written as one with a Hebrew word. */
final class HebrewPrefix {
    private static final String PREFIXES = "והלבשמכ";
    private static final int MOST = 3;

    private HebrewPrefix() {}

    /** The folded word without them, where a known word is left. */
    static String off(String folded) {
        for (int from = 0; from < Math.min(MOST, folded.length()); from++) {
            if (Lexicon.shipped().isWritten(folded.substring(from))) {
                return folded.substring(from);
            }
            if (PREFIXES.indexOf(folded.charAt(from)) < 0) {
                return folded;
            }
        }
        return folded;
    }
}
