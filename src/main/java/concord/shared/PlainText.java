package concord.shared;

import java.util.regex.Pattern;

/** What may stand in a text that others read: nothing unseen that changes how the text round it is seen. */
public final class PlainText {
    /**
     * Embeddings, overrides and isolates, which would turn the text behind them; control characters but tab and line
     * end; two code points that no page can carry. The zero width joiner and non-joiner stay: words need them.
     */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF\\p{Cc}&&[^\\t\\n\\r]]");

    /** A letter, digit, punctuation mark or symbol, but not one of the letters and symbols that are blank. */
    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u2800\\u3164\\uFFA0]]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private PlainText() {}

    public static String of(String text) {
        return UNWANTED.matcher(text).replaceAll("");
    }

    /**
     * A text of several lines as it was typed: browsers send two characters at the end of a line, files have one, and the
     * field that the text was typed in has counted one.
     */
    public static String written(String text) {
        return of(LINE_END.matcher(text).replaceAll("\n")).strip();
    }

    public static boolean isVisible(String text) {
        return VISIBLE.matcher(text).find();
    }
}
