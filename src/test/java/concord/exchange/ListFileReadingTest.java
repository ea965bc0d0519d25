package concord.exchange;

import static concord.exchange.ListFiles.read;
import static concord.exchange.ListFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFileReadingTest {
    @Test
    void a_primary_name_is_enough() {
        ListRow row = row("primary_name", "Аль-Каида");

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.number()).isEmpty();
        assertThat(row.particulars().names()).containsExactly(new Name(NameKind.PRIMARY, "Аль-Каида", "ru", "Cyrl"));
        assertThat(row.particulars().designations()).isEmpty();
        assertThat(row.privateNotes()).isEmpty();
    }

    @Test
    void columns_come_in_any_order_and_in_any_case() {
        ListRow row = row("remarks, Acronyms ,PRIMARY_NAME,number", "seen,AQ|AQI,Al-Qaida,7");

        assertThat(row.number()).contains(7);
        assertThat(texts(row)).containsExactly("Al-Qaida", "AQ", "AQI");
        assertThat(row.particulars().remarks()).isEqualTo("seen");
    }

    @Test
    void each_column_gives_its_kind_of_name() {
        ListRow row = row(
                "weak_names,acronyms,formerly_known_as,also_known_as,primary_name",
                "Group,ISIL,Al-Qaida in Iraq,Daesh,Islamic State");

        assertThat(row.particulars().names())
                .extracting(Name::kind)
                .containsExactly(
                        NameKind.PRIMARY,
                        NameKind.ALSO_KNOWN_AS,
                        NameKind.FORMERLY_KNOWN_AS,
                        NameKind.ACRONYM,
                        NameKind.WEAK);
    }

    @Test
    void the_mark_of_a_spreadsheet_before_the_first_title_is_accepted() {
        assertThat(row("\uFEFFprimary_name", "Boko Haram").particulars().primaryName())
                .isEqualTo("Boko Haram");
        assertThat(row("\uFEFF\"primary_name\"", "Boko Haram").particulars().primaryName())
                .isEqualTo("Boko Haram");
    }

    @Test
    void lines_may_end_as_on_windows() {
        ListReading reading = read("primary_name,remarks\r", "Boko Haram,first\r", "Ansaru,\r");

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows()).extracting(ListRow::line).containsExactly(2, 3);
        assertThat(reading.rows().get(0).particulars().remarks()).isEqualTo("first");
    }

    @Test
    void cells_may_be_separated_by_semicolons() {
        ListRow row = row("primary_name;remarks", "\"Boko; Haram\";one, two");

        assertThat(row.particulars().primaryName()).isEqualTo("Boko; Haram");
        assertThat(row.particulars().remarks()).isEqualTo("one, two");
    }

    @Test
    void a_line_is_counted_where_its_entry_begins() {
        ListReading reading = read("primary_name,remarks", "Ansaru,\"two", "lines\"", ",", "", "Boko Haram,");

        assertThat(reading.rows()).extracting(ListRow::line).containsExactly(2, 6);
    }

    @Test
    void a_name_may_tell_its_language_and_script() {
        ListRow row = row("primary_name,also_known_as", "Al-Qaida @ar,القاعدة @fa|Kaida @uz-Cyrl");

        assertThat(row.particulars().names())
                .containsExactly(
                        new Name(NameKind.PRIMARY, "Al-Qaida", "ar", "Latn"),
                        new Name(NameKind.ALSO_KNOWN_AS, "القاعدة", "fa", "Arab"),
                        new Name(NameKind.ALSO_KNOWN_AS, "Kaida", "uz", "Cyrl"));
    }

    @Test
    void a_bar_and_a_backslash_in_a_name_are_escaped() {
        assertThat(texts(row("primary_name,also_known_as", "A,B\\|C|D\\\\|E\\F")))
                .containsExactly("A", "B|C", "D\\", "E\\F");
    }

    @Test
    void empty_values_and_repeated_names_are_left_out() {
        assertThat(texts(row("primary_name,also_known_as", "A,B|| B |C"))).containsExactly("A", "B", "C");
    }

    @Test
    void the_values_of_the_designation_columns_belong_together_in_their_order() {
        ListRow row = row(
                "primary_name,authority,reference,decided_on,effective_on",
                "A,Court|Ministry|,1||3,2003-02-14,|2004-02-29");

        assertThat(row.particulars().designations())
                .containsExactly(
                        new Designation("Court", "", "1", LocalDate.of(2003, 2, 14), null, null),
                        new Designation("Ministry", "", "", null, null, LocalDate.of(2004, 2, 29)),
                        new Designation("", "", "3", null, null, null));
    }

    @Test
    void regions_are_values_and_remarks_are_text() {
        ListRow row = row("primary_name,regions,remarks", "A,Syria|Iraq, one | two ");

        assertThat(row.particulars().regions()).containsExactly("Syria", "Iraq");
        assertThat(row.particulars().remarks()).isEqualTo(" one | two ");
    }

    @Test
    void a_line_end_in_a_cell_parts_values_as_a_bar_does() {
        assertThat(texts(row("primary_name,also_known_as", "A,\"B\nC\r", "D|E\"")))
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(texts(row("primary_name,also_known_as", "\"Army of\nthe North\",")))
                .containsExactly("Army of the North");
    }

    @Test
    void a_primary_name_that_is_repeated_is_read_once() {
        assertThat(texts(row("primary_name,also_known_as", "جيش\u200F,جيش|B"))).containsExactly("جيش", "B");
    }

    @Test
    void columns_without_title_and_text_are_passed_over() {
        ListReading reading = read("primary_name,,also_known_as,,", "A,,B,,", "C,,,");

        assertThat(reading.errors()).isEmpty();
        assertThat(texts(reading.rows().get(0))).containsExactly("A", "B");
    }

    @Test
    void cells_may_be_separated_by_tabs_and_by_what_a_first_line_says() {
        assertThat(row("primary_name\tremarks", "Boko, Haram\tone; two")
                        .particulars()
                        .remarks())
                .isEqualTo("one; two");
        ListRow told = row("sep=;", "primary_name;remarks", "Boko, Haram;two");
        assertThat(told.particulars().remarks()).isEqualTo("two");
        assertThat(told.line()).isEqualTo(3);
    }

    @Test
    void a_day_may_have_an_hour() {
        ListRow row = row("primary_name,decided_on,published_on", "A,2015-12-18T00:00:00Z,2015-12-18 00:00:00");

        assertThat(row.particulars().designations().get(0).decidedOn()).isEqualTo(LocalDate.of(2015, 12, 18));
        assertThat(row.particulars().designations().get(0).publishedOn()).isEqualTo(LocalDate.of(2015, 12, 18));
    }

    @Test
    void what_looks_the_same_reads_the_same() {
        ListRow row = row(
                "primary_name\u00A0,\uFEFF\"also_known_as\"",
                "Légion\u00A0Étoilée,Le\u0301gion E\u0301toile\u0301e du Nord|جيش\u200F|جيش|\u200E|\u200Bجيش");

        assertThat(texts(row)).containsExactly("Légion Étoilée", "Légion Étoilée du Nord", "جيش");
    }

    @Test
    void an_apostrophe_before_a_formula_is_removed_and_any_other_kept() {
        ListRow row = row("primary_name,criterion,remarks", "'Asa'ib,'=1+1,''=1");

        assertThat(row.particulars().primaryName()).isEqualTo("'Asa'ib");
        assertThat(row.particulars().criterion()).isEqualTo("=1+1");
        assertThat(row.particulars().remarks()).isEqualTo("'=1");
    }

    private static List<String> texts(ListRow row) {
        return row.particulars().names().stream().map(Name::text).toList();
    }
}
