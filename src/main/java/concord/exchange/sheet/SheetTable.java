package concord.exchange.sheet;

import concord.exchange.TooLarge;
import concord.exchange.source.BrokenSource;
import concord.exchange.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an XLSX file as a table of text, each row on the line that has its number. */
public final class SheetTable {
    private static final int MOST_BYTES = 32 << 20;
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private int lines;

    private SheetTable() {}

    /**
     * @throws TooLarge before anything is parsed, if it would be
     * @throws BrokenSource if it is no workbook that can be read
     */
    public static SourceFile of(SourceFile file) throws IOException {
        byte[] packed;
        try (InputStream in = file.open()) {
            packed = in.readNBytes(MOST_BYTES + 1);
        }
        if (packed.length > MOST_BYTES) {
            throw Unpacking.tooLarge();
        }
        try {
            Unpacking.refuseLarge(packed);
            return SourceFile.of(new SheetTable().read(packed));
        } catch (TooLarge e) {
            throw e;
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | DateTimeException e) {
            // All of it is in memory, so what fails is what stands in the file.
            throw new BrokenSource(0, "exchange.error.workbook");
        }
    }

    private byte[] read(byte[] packed) throws IOException {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(true, true));
                Writer text = new OutputStreamWriter(table, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(text, TABLE)) {
            Sheet sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElse(workbook.getFirstSheet());
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    print(each.next(), printer);
                }
            }
        }
        return table.toByteArray();
    }

    /** One text of a workbook can stand in many cells: what comes out is counted as well. */
    private void print(Row row, CSVPrinter printer) throws IOException {
        for (; lines < row.getRowNum() - 1; lines++) {
            printer.println();
        }
        printer.printRecord(cells(row));
        lines++;
        printer.flush();
        if (Unpacking.isTooLarge(table.size())) {
            throw Unpacking.tooLarge();
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(CellText.of(row.getOptionalCell(i).orElse(null)));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }
}
