package concord.exchange.source;

import concord.exchange.Line;
import concord.exchange.Lines;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;

/** A CSV file whose columns are known by their titles. */
public final class TitledLines implements Closeable {
    private final Reader text;
    private final Lines lines;
    private final Map<String, Integer> places = new HashMap<>();
    private int shift;

    private TitledLines(Reader text) throws IOException {
        this.text = text;
        lines = Lines.of(text);
    }

    /** Reads up to the line that has this title; what stands before it is passed over. */
    public static TitledLines of(SourceFile file, String title) throws IOException {
        TitledLines titled = new TitledLines(Encoding.reader(file));
        titled.titles(title);
        return titled;
    }

    private void titles(String title) throws IOException {
        Optional<Line> line = nextLine();
        while (line.isPresent() && !places.containsKey(title)) {
            places.clear();
            // Some files have an empty title more than their lines have cells.
            shift = line.get().cell(0).isBlank() ? 1 : 0;
            for (int i = shift; i < line.get().cells().size(); i++) {
                places.putIfAbsent(line.get().cell(i).strip().toLowerCase(Locale.ROOT), i - shift);
            }
            line = places.containsKey(title) ? line : nextLine();
        }
    }

    /** The next line; empty at the end of the file. */
    public Optional<Row> next() throws IOException {
        return nextLine().map(line -> new Row(line, places));
    }

    private Optional<Line> nextLine() throws IOException {
        try {
            return lines.next();
        } catch (CSVException e) {
            throw new BrokenSource(lines.begin(), "exchange.error.quoting");
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** One line, whose cells are asked for by title. */
    public record Row(Line line, Map<String, Integer> places) {
        public int number() {
            return line.number();
        }

        /** @param title in small letters; empty if there is no such column */
        public String cell(String title) {
            Integer place = places.get(title);
            return place == null ? "" : line.cell(place).strip();
        }
    }
}
