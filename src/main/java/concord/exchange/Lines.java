package concord.exchange;

import concord.shared.AsSeen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a CSV file, one after the other, each cell as it is seen; blank ones left out. */
public final class Lines {
    private final CsvText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int before;
    private int begin;

    private Lines(CsvText text, CSVParser parser, int before) {
        this.text = text;
        this.parser = parser;
        this.records = parser.iterator();
        this.before = before;
        begin = before + 1;
    }

    /** The lines of a text, which is left open; by what its cells are separated is recognised. */
    public static Lines of(Reader in) throws IOException {
        CsvText text = new CsvText(in);
        BufferedReader buffered = new BufferedReader(text);
        Optional<Character> told = Separator.told(buffered);
        char separator = told.isPresent() ? told.get() : Separator.of(buffered);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        CSVParser parser =
                CSVParser.builder().setReader(buffered).setFormat(format).get();
        return new Lines(text, parser, told.isPresent() ? 1 : 0);
    }

    /** The next line that is not blank; empty at the end of the file. */
    public Optional<Line> next() throws IOException {
        do {
            begin = before + Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            if (!hasNext()) {
                return Optional.empty();
            }
            Line line = new Line(begin, records.next().stream().map(AsSeen::of).toList());
            text.next();
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        } while (true);
    }

    /** The line on which the last thing that was asked for begins, also if it could not be read. */
    public int begin() {
        return begin;
    }

    private boolean hasNext() throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
