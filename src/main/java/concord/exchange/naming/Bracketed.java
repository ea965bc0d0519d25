package concord.exchange.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between round brackets; brackets within it are a part of it.
 *
 * @param written with its brackets, as it stands in the text
 * @param text without them
 * @param last whether nothing but further brackets follows
 */
record Bracketed(String written, String text, boolean last) {
    /** In the order of the text; one that is not closed ends with the text. */
    static List<Bracketed> all(String text) {
        List<Bracketed> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && depth++ == 0) {
                start = i;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                found.add(of(text, start, i + 1));
            }
        }
        if (depth > 0) {
            found.add(of(text, start, text.length()));
        }
        return found;
    }

    private static Bracketed of(String text, int start, int end) {
        String written = text.substring(start, end);
        String inner = written.endsWith(")") ? written.substring(1, written.length() - 1) : written.substring(1);
        String behind = text.substring(end).strip();
        return new Bracketed(written, inner.strip(), behind.isEmpty() || behind.startsWith("("));
    }
}
