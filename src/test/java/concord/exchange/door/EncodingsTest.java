package concord.exchange.door;

import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.source.SourceReading;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final List<String> RUSSIAN = List.of(
            "Лашкар-И-Тайба",
            "Движение Талибан",
            "Общество социальных реформ",
            "Имарат Кавказ",
            "Чистопольский Джамаат");
    private static final List<String> ARABIC = List.of(
            "تنظيم القاعدة", "جبهة النصرة لأهل الشام", "عصبة الأنصار", "مكتب الخدمات", "جمعية احياء التراث الاسلامي");
    private static final List<String> FRENCH = List.of(
            "Groupe Islamique Armé", "Al Qaïda au Maghreb islamique", "Le Groupe Salafiste pour La Prédication");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void russian_names(String charset) {
        assertThat(names(file(RUSSIAN, ";"), charset)).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "UTF-16LE"})
    void arabic_names(String charset) {
        assertThat(names(file(ARABIC, ","), charset)).isEqualTo(ARABIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16BE"})
    void french_names(String charset) {
        assertThat(names(file(FRENCH, "\t"), charset)).isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @CsvSource({"',', primary_name", "';', sep=;", "'\t', 'sep=\t'"})
    void separators(String separator, String first) {
        String file = file(RUSSIAN, separator);

        assertThat(names(first.startsWith("sep") ? first + "\r\n" + file : file, "UTF-8"))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void a_list_that_is_decomposed_reads_the_same() {
        SourceReading composed = Sources.text(file(FRENCH, ","));
        SourceReading decomposed = Sources.text(Normalizer.normalize(file(FRENCH, ","), Normalizer.Form.NFD));

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void what_comes_out_of_official_lists_is_as_it_is_seen_too() {
        SourceReading xml = Sources.text("<CONSOLIDATED_LIST><ENTITY><FIRST_NAME>\uFEFFGroupe\u00A0Arme\u0301\u200F"
                + "</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>");
        SourceReading json = Sources.text("[{\"name\": \"\\u200eGroupe\\u00a0Arme\\u0301\", \"is_person\": false}]");

        assertThat(List.of(xml, json))
                .allSatisfy(reading -> assertThat(primaries(reading)).containsExactly("Groupe Armé"));
    }

    private static String file(List<String> names, String separator) {
        StringBuilder text = new StringBuilder("primary_name" + separator + "remarks\r\n");
        names.forEach(name -> text.append(name).append(separator).append("\r\n"));
        return text.toString();
    }

    private static List<String> names(String text, String charset) {
        boolean marked = charset.startsWith("UTF-16") && charset.length() > 6;
        return primaries(Sources.text(marked ? "\uFEFF" + text : text, Charset.forName(charset)));
    }

    private static List<String> primaries(SourceReading reading) {
        assertThat(reading.errors()).isEmpty();
        return reading.rows().stream()
                .map(row -> row.row().particulars().primaryName())
                .toList();
    }
}
