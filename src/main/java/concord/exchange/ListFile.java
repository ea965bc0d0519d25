package concord.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The portal's own file of a list, as {@code docs/list-file.md} describes it. */
public final class ListFile {
    private static final List<Object> WHOLE_FILE = List.of(0);

    private ListFile() {}

    /** A reader for {@link #read} that notices bytes that are not UTF-8 instead of replacing them. */
    public static Reader utf8(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * Reads a whole list, all or nothing. The reader is left open.
     *
     * @throws UncheckedIOException if reading itself fails, not for what stands in the file
     */
    public static ListReading read(Reader in, NameRecognition recognition, Limits limits) {
        try {
            return new ListReader(Lines.of(in), recognition, limits).read();
        } catch (TooLarge e) {
            return new ListReading(List.of(), List.of(new RowError(0, "", e.key(), List.of(0, e.most()))));
        } catch (CharacterCodingException e) {
            return new ListReading(List.of(), List.of(new RowError(0, "", "exchange.error.not_utf8", WHOLE_FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a list so that {@link #read} gives the same rows again. The writer is flushed and left open.
     *
     * @throws UncheckedIOException if writing fails
     */
    public static void write(Writer out, List<ListRow> rows, NameRecognition recognition) {
        try {
            // Spreadsheets take a file without the mark for one in an old national encoding.
            out.write(CsvText.BYTE_ORDER_MARK);
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
            new ListWriter(printer, recognition).write(rows);
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
