package concord.exchange.naming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is quoted in a text.
 *
 * @param start the place of the opening quotation mark
 */
record Quotation(int start, String text) {
    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”";

    /**
     * All that is quoted, in the order of the text. Where one closing mark stands for two, as Russian has it, what the
     * inner pair holds is quoted, and the outer one is not.
     */
    static List<Quotation> all(String text) {
        List<Quotation> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes =
                    CLOSING.indexOf(c) >= 0 || (c == '"' && !open.isEmpty() && text.charAt(open.peek()) == '"');
            if (closes && !open.isEmpty()) {
                int start = open.pop();
                found.add(new Quotation(start, text.substring(start + 1, i).strip()));
            } else if (OPENING.indexOf(c) >= 0 || c == '"') {
                open.push(i);
            }
        }
        return found.stream()
                .filter(quotation -> !quotation.text().isBlank())
                .sorted(Comparator.comparing(Quotation::start))
                .toList();
    }

    /** What a text holds that is quoted from its first to its last character. */
    static Optional<String> within(String text) {
        String stripped = text.strip();
        return Stream.of("«»", "“”", "„“", "\"\"", "''", "‘’")
                .filter(pair -> stripped.length() > 2
                        && stripped.charAt(0) == pair.charAt(0)
                        && stripped.charAt(stripped.length() - 1) == pair.charAt(1))
                .map(pair -> stripped.substring(1, stripped.length() - 1))
                .filter(inner -> inner.chars().noneMatch(c -> "«»“”„\"‘".indexOf(c) >= 0))
                .map(String::strip)
                .findFirst();
    }
}
