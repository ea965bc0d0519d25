package concord.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into what stands outside its brackets and what stands in each of them; broken nesting is borne.
 *
 * @param outside as long as the text, with blanks where the brackets were
 */
record Brackets(String outside, List<String> inside) {
    static Brackets of(String text) {
        StringBuilder outside = new StringBuilder(text);
        List<String> inside = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && (depth > 0 || opens(text, i))) {
                from = depth++ == 0 ? i + 1 : from;
                outside.setCharAt(i, ' ');
            } else if (depth > 0) {
                outside.setCharAt(i, ' ');
                depth -= c == ')' ? 1 : 0;
                if (depth == 0) {
                    inside.add(text.substring(from, i));
                }
            }
        }
        if (depth > 0) {
            inside.add(text.substring(from));
        }
        return new Brackets(outside.toString(), inside);
    }

    /** A bracket within a word, as in “word(s)”, belongs to the word. */
    private static boolean opens(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
