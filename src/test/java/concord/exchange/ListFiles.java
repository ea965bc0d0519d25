package concord.exchange;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

/** Reads and writes list files as texts. */
final class ListFiles {
    static final NameRecognition RECOGNITION = new LetterRecognition();

    private ListFiles() {}

    static ListReading read(String... lines) {
        return ListFile.read(new StringReader(String.join("\n", lines)), RECOGNITION, Limits.STANDARD);
    }

    static ListReading read(Limits limits, String... lines) {
        return ListFile.read(new StringReader(String.join("\n", lines)), RECOGNITION, limits);
    }

    static ListRow row(String... lines) {
        ListReading reading = read(lines);
        if (!reading.errors().isEmpty() || reading.rows().size() != 1) {
            throw new AssertionError("not one row: " + reading);
        }
        return reading.rows().get(0);
    }

    static String written(List<ListRow> rows) {
        StringWriter out = new StringWriter();
        ListFile.write(out, rows, RECOGNITION);
        return out.toString();
    }
}
