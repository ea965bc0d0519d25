package concord.exchange.door;

import static concord.exchange.door.Sources.names;
import static concord.exchange.door.Sources.row;
import static concord.exchange.door.Sources.sample;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.FORMERLY_KNOWN_AS;
import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.ListRow;
import concord.exchange.source.SourceReading;
import concord.shared.Designation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianListTest {
    @Test
    void the_mirror_has_the_wording_of_the_courts() {
        ListRow row =
                row(sample("russia.json"), "«Исламская партия Туркестана» (бывшее «Исламское движение Узбекистана»)");

        assertThat(names(row, ALSO_KNOWN_AS)).contains("Исламская партия Туркестана");
        assertThat(names(row, FORMERLY_KNOWN_AS)).containsExactly("Исламское движение Узбекистана");
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void the_text_tells_court_number_and_two_days() {
        Designation supreme = row(sample("russia.txt"), "«База» («Аль-Каида»)")
                .particulars()
                .designations()
                .get(0);

        assertThat(supreme.reference()).isEqualTo("ГКПИ 03-116");
        assertThat(supreme.authority()).isEqualTo("Верховного Суда Российской Федерации");
        assertThat(supreme.decidedOn()).isEqualTo(LocalDate.of(2003, 2, 14));
        assertThat(supreme.effectiveOn()).isEqualTo(LocalDate.of(2003, 3, 4));
    }

    @Test
    void a_name_ends_where_the_court_begins() {
        Designation named = row(sample("russia.txt"), "«Джунд аш-Шам» (Войско Великой Сирии)")
                .particulars()
                .designations()
                .get(0);

        assertThat(named.authority()).isEqualTo("Верховный Суд Российской Федерации");
        assertThat(named.reference()).isEqualTo("ГКПИ 06-531");
    }

    @Test
    void cells_of_a_table_are_parted_by_tabs() {
        Designation act = row(sample("russia.txt"), "«Имарат Кавказ» («Кавказский Эмират»)")
                .particulars()
                .designations()
                .get(0);

        assertThat(act)
                .isEqualTo(new Designation(
                        "Верховный Суд Российской Федерации",
                        "",
                        "ГКПИ 09-1715",
                        LocalDate.of(2010, 2, 8),
                        null,
                        LocalDate.of(2010, 2, 24)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Хатлонский джамаат, 2-й Западный окружной военный суд от 22.02.2023, вступило в силу 11.05.2023",
                "Хатлонский джамаат Московский окружной военный суд от 22.02.2023 № 2-1/2023, вступило в силу 11.05.2023",
                "Хатлонский джамаат (решение Верховного Суда Российской Федерации от 22.02.2023, вступило в силу"
                        + " 11.05.2023)",
                "Хатлонский джамаат\tПервый Восточный окружной военный суд, 22.02.2023\t11.05.2023"
            })
    void courts_are_written_in_many_ways(String entry) {
        ListRow row = row(Sources.text("Единый федеральный список организаций\n1. " + entry), "Хатлонский джамаат");

        Designation act = row.particulars().designations().get(0);
        assertThat(act.authority()).matches(".*[Сс]уда?( Российской Федерации)?");
        assertThat(act.decidedOn()).isEqualTo(LocalDate.of(2023, 2, 22));
        assertThat(act.effectiveOn()).isEqualTo(LocalDate.of(2023, 5, 11));
    }

    @Test
    void a_line_within_an_entry_may_begin_with_a_number() {
        assertThat(names(
                        row(
                                sample("russia.txt"),
                                "Террористическое сообщество 2-ой батальон специального назначения «Донбасс»"),
                        ALSO_KNOWN_AS))
                .containsExactly("Донбасс");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-16LE", "KOI8-R"})
    void the_text_may_be_in_another_encoding(String charset) {
        String text = new String(Sources.bytes("russia.txt"), StandardCharsets.UTF_8)
                .replace("—", "-")
                .replaceAll("[«»]", "\"")
                .replace("№", "N");

        SourceReading reading =
                Sources.text("\uFEFF".repeat(charset.startsWith("UTF") ? 1 : 0) + text, Charset.forName(charset));

        assertThat(reading.format()).isEqualTo("russia_text");
        assertThat(row(reading, "\"Чистопольский Джамаат\"").line()).isPositive();
    }
}
