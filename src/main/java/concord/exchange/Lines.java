package concord.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a CSV file, one after the other, blank ones left out. */
final class Lines {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int LONGEST_HEADER = 8192;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int begin = 1;

    private Lines(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static Lines of(Reader in) throws IOException {
        BufferedReader text = new BufferedReader(in);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        return new Lines(CSVParser.builder().setReader(text).setFormat(format).get());
    }

    /** Spreadsheets of many countries separate by semicolons; no title of a column contains one. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        boolean semicolon = false;
        int c = text.read();
        for (int i = 1; i < LONGEST_HEADER && c >= 0 && c != '\n' && c != '\r' && c != ','; i++) {
            semicolon |= c == ';';
            c = text.read();
        }
        text.reset();
        return semicolon && c != ',' ? ';' : ',';
    }

    /** The next line that is not blank; empty at the end of the file. */
    Optional<Line> next() throws IOException {
        do {
            begin = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            if (!hasNext()) {
                return Optional.empty();
            }
            Line line = new Line(begin, records.next());
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        } while (true);
    }

    /** The line on which the last thing that was asked for begins, also if it could not be read. */
    int begin() {
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
