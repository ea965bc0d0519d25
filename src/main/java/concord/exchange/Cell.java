package concord.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values stand in a cell. */
final class Cell {
    /**
     * What a spreadsheet might take for a formula, behind any number of apostrophes, so that a cell which really
     * begins with an apostrophe comes back as it was.
     */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Cell() {}

    /** A cell that holds one value, on one line. */
    static String oneLine(String cell) {
        return LINE_END.matcher(cell.strip()).replaceAll(" ");
    }

    /** Puts an apostrophe before what a spreadsheet would compute instead of show. */
    static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    static String joined(List<String> values) {
        return values.stream()
                .map(value -> LINE_END.matcher(value).replaceAll(" "))
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }

    /** The values of a cell, between bars or line ends, without the space around them; an empty cell has one empty value. */
    static List<String> values(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && isEscaped(cell, i + 1)) {
                value.append(cell.charAt(++i));
            } else if (c == '|' || c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n' ? 1 : 0;
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        return values;
    }

    private static boolean isEscaped(String cell, int next) {
        return next < cell.length() && (cell.charAt(next) == '|' || cell.charAt(next) == '\\');
    }
}
