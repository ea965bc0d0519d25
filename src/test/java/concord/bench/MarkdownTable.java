package concord.bench;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. */
final class MarkdownTable {
    private final List<List<String>> rows = new ArrayList<>();

    private MarkdownTable(List<String> titles) {
        rows.add(titles);
        rows.add(titles.stream().map(title -> "---").toList());
    }

    static MarkdownTable of(String... titles) {
        return new MarkdownTable(List.of(titles));
    }

    MarkdownTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("not as many cells as titles: " + List.of(cells));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Ends with a line end. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row ->
                text.append("| ").append(String.join(" | ", row)).append(" |").append('\n'));
        return text.toString();
    }
}
