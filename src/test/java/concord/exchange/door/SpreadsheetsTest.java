package concord.exchange.door;

import static concord.exchange.door.Sources.names;
import static concord.exchange.door.Sources.row;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.ListRow;
import concord.exchange.RowError;
import concord.exchange.source.SourceChoice;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class SpreadsheetsTest {
    private static final String SHEET = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>";

    @Test
    void a_spreadsheet_with_the_columns_of_a_list_file_is_one() throws IOException {
        SourceReading reading = read(workbook(sheet -> {
            titles(sheet, "number", "primary_name", "also_known_as", "decided_on", "remarks");
            sheet.value(2, 1, "«База» («Аль-Каида»)");
            sheet.value(2, 2, "Аль-Каида\nБаза|القاعدة");
            sheet.value(2, 3, LocalDate.of(2003, 2, 14));
            sheet.style(2, 3).format("dd.MM.yyyy").set();
            sheet.value(2, 4, "=1+1; one, two");
        }));

        ListRow row = row(reading, "«База» («Аль-Каида»)");
        assertThat(row.line()).isEqualTo(3);
        assertThat(names(row, ALSO_KNOWN_AS)).containsExactly("Аль-Каида", "База", "القاعدة");
        assertThat(row.particulars().designations().get(0).decidedOn()).isEqualTo(LocalDate.of(2003, 2, 14));
        assertThat(row.particulars().remarks()).isEqualTo("=1+1; one, two");
    }

    @Test
    void a_number_that_is_not_shown_as_a_day_is_none() throws IOException {
        SourceReading reading = read(workbook(sheet -> {
            titles(sheet, "primary_name", "decided_on");
            sheet.value(1, 0, "Boko Haram");
            sheet.value(1, 1, 42356);
        }));

        assertThat(reading.errors()).extracting(RowError::key).containsExactly("exchange.error.date");
    }

    @Test
    void a_spreadsheet_of_other_columns_is_called_a_table() throws IOException {
        assertThat(read(workbook(sheet -> titles(sheet, "Наименование", "Дата")))
                        .errors())
                .extracting(RowError::key)
                .containsExactly("exchange.wrong.table");
    }

    @Test
    void what_would_fill_the_memory_is_refused_before_it_is_parsed() throws IOException {
        byte[] much = "A".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);

        byte[] bomb = packed(zip -> {
            for (int i = 0; i < 600; i++) {
                write(zip, much);
            }
        });

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(read(bomb).errors()).extracting(RowError::key).containsExactly("exchange.error.file_large");
    }

    @Test
    void a_workbook_that_breaks_off_or_fetches_something_is_refused() throws IOException {
        byte[] whole = workbook(sheet -> titles(sheet, "primary_name"));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 100);

        assertThat(read(cut).errors()).extracting(RowError::key).containsExactly("exchange.error.workbook");
        SourceReading fetching = read(packed(zip -> write(zip, "&e;".getBytes(StandardCharsets.UTF_8))));
        assertThat(fetching.rows()).isEmpty();
        assertThat(fetching.errors()).isNotEmpty();
    }

    private static SourceReading read(byte[] bytes) {
        return Sources.read(SourceChoice.ORGANISATIONS, List.of(SourceFile.of(bytes)));
    }

    private static void titles(Worksheet sheet, String... titles) {
        for (int i = 0; i < titles.length; i++) {
            sheet.value(0, i, titles[i]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Concord", "1.0")) {
            filling.accept(workbook.newWorksheet("List"));
        }
        return out.toByteArray();
    }

    /** A workbook with one cell, into which anything can be written. */
    private static byte[] packed(Consumer<ZipOutputStream> cell) throws IOException {
        String spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='" + office + "/%s' Target='%s'/></Relationships>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
                            + "officedocument.spreadsheetml.sheet.main+xml'/></Types>");
            part(zip, "_rels/.rels", relations.formatted("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + spreadsheet + "' xmlns:r='" + office
                            + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations.formatted("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>".getBytes(StandardCharsets.UTF_8));
            write(zip, SHEET.getBytes(StandardCharsets.UTF_8));
            cell.accept(zip);
            write(zip, "</t></is></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, byte[] bytes) {
        try {
            zip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
