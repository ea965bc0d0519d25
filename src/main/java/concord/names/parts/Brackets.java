package concord.names.parts;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into what stands outside its brackets and what stands in each of them; broken nesting is borne.
 *
 * @param outside as long as the text, with blanks where the brackets were
 */
public record Brackets(String outside, List<String> inside) {
    public static Brackets of(String text) {
        StringBuilder outside = new StringBuilder(text);
        List<String> inside = new ArrayList<>();
        int from = next(text, 0);
        while (from >= 0) {
            int to = end(text, from);
            inside.add(text.substring(from + 1, to));
            for (int i = from; i <= to && i < text.length(); i++) {
                outside.setCharAt(i, ' ');
            }
            from = next(text, to);
        }
        return new Brackets(outside.toString(), inside);
    }

    private static int next(String text, int from) {
        int at = text.indexOf('(', from);
        while (at >= 0 && !opens(text, at)) {
            at = text.indexOf('(', at + 1);
        }
        return at;
    }

    /** Where the bracket that opens here closes; the end of the text if it never does. */
    private static int end(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** A bracket within a word, as in “word(s)”, belongs to the word. */
    private static boolean opens(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
