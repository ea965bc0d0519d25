package concord.exchange;

import static concord.exchange.ListFiles.read;
import static concord.exchange.ListFiles.written;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    @Test
    void everything_that_an_entry_says_comes_back() {
        List<Name> names = List.of(
                new Name(NameKind.PRIMARY, "«База» (\"Аль-Каида\"), она же", "ru", "Cyrl"),
                new Name(NameKind.ALSO_KNOWN_AS, "القاعدة", "fa", "Arab"),
                new Name(NameKind.ALSO_KNOWN_AS, "A|B\\", "ar", "Cyrl"),
                new Name(NameKind.FORMERLY_KNOWN_AS, "media @home", "en", "Latn"),
                new Name(NameKind.ACRONYM, "AQ", "en", "Latn"),
                new Name(NameKind.WEAK, "The Base", "und", "Latn"));
        LocalDate date = LocalDate.of(2003, 2, 14);
        List<Designation> designations = List.of(
                new Designation("", "a|b", "1", date, null, date),
                new Designation("Верховный Суд", "", "2\\", null, date.plusDays(1), null));
        comesBack(new Particulars(names, designations, List.of("Syria", "Iraq|Sham"), "c", "r"), "n");
    }

    @Test
    void the_private_notes_keep_their_lines_and_spaces() {
        comesBack(entry("A"), "  first\r\n\n\"second\",\tthird|\\ ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "'=1",
                "''-1",
                "'Abd",
                "'",
                "''",
                "＝1",
                "A=1",
                " =1"
            })
    void a_text_that_looks_like_a_formula_comes_back(String text) {
        comesBack(entry("A"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-", "@home", "'=1", "A @B", "A @ar @fa", "\\", "\\|", "|", "32 County", "𐍈"})
    void any_name_comes_back(String text) {
        comesBack(entry(text), "");
    }

    @Test
    void a_formula_is_written_behind_an_apostrophe() {
        assertThat(written(List.of(new ListRow(2, Optional.empty(), entry("=1+1"), "-cmd"))))
                .contains("'=1+1")
                .contains("'-cmd");
    }

    @Test
    void a_language_is_written_only_where_recognition_would_give_another() {
        assertThat(written(List.of(new ListRow(2, Optional.empty(), entry("Аль-Каида"), ""))))
                .doesNotContain("@");
        assertThat(TaggedName.written(new Name(NameKind.PRIMARY, "Кавказ", "tg", "Cyrl"), ListFiles.RECOGNITION))
                .isEqualTo("Кавказ @tg");
        assertThat(TaggedName.written(new Name(NameKind.PRIMARY, "Кавказ", "ru", "Latn"), ListFiles.RECOGNITION))
                .isEqualTo("Кавказ @ru-Latn");
    }

    @Test
    void a_file_begins_with_the_mark_that_spreadsheets_need() {
        assertThat(written(List.of())).startsWith("\uFEFFnumber,primary_name,").endsWith("private_notes\r\n");
    }

    private static Particulars entry(String name) {
        Name primary = new Name(
                NameKind.PRIMARY, name, ListFiles.RECOGNITION.language(name), ListFiles.RECOGNITION.script(name));
        return new Particulars(List.of(primary), List.of(), List.of(), "", "");
    }

    private static void comesBack(Particulars particulars, String privateNotes) {
        List<ListRow> rows = List.of(new ListRow(2, Optional.of(12), particulars, privateNotes));

        ListReading reading = read(written(rows));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows()).isEqualTo(rows);
    }
}
