package concord.exchange.door;

import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.RowError;
import concord.exchange.source.SourceChoice;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d0cf11e0a1b11ae1000000| old_excel",
                "d0cf11e0a1b11ae14500 6e006300720079007000740065006400500061006300 6b00610067006500| encrypted",
                "d0cf11e0a1b11ae15700 6f007200640044006f00630075006d0065006e007400| word",
                "255044462d312e37| pdf",
                "89504e470d0a1a0a| picture",
                "ffd8ffe000104a46| picture",
                "474946383961| picture",
                "504b03041400 612e637376| archive",
                "1f8b0800| archive",
                "504b03041400776f72642f646f63756d656e74| word",
                "504b03041400 6d696d65747970656170706c69636174696f6e2f766e642e6f617369732e6f70656e646f63756d656e742e7370726561647368656574| open_document",
                "7b5c72746631| word",
                "| empty",
                "20200a0a| empty",
                "3c21444f43545950452068746d6c3e| html",
                "3c7273732f3e| xml",
                "7b2261223a317d| json",
                "7469746c652c6f746865720a412c420a| table",
                "7f454c4602010100000000000000000003003e0001000000| binary"
            })
    void a_wrong_file_is_named_for_what_it_is(String hex, String key) {
        byte[] bytes = hex == null ? new byte[0] : java.util.HexFormat.of().parseHex(hex.replace(" ", ""));

        assertThat(read(bytes).errors()).extracting(RowError::key).containsExactly("exchange.wrong." + key);
    }

    @Test
    void files_of_different_lists_are_not_read_together() {
        assertThat(Sources.sample("un.xml", "russia.json").errors())
                .extracting(RowError::key)
                .containsExactly("exchange.error.several_files");
        assertThat(Sources.sample("un.xml", "un.xml").errors())
                .extracting(RowError::key)
                .containsExactly("exchange.error.several_files");
    }

    @Test
    void aliases_alone_are_no_list() {
        assertThat(Sources.sample("ofac-alt.csv").errors())
                .extracting(RowError::key)
                .containsExactly("exchange.error.ofac_names");
    }

    @Test
    void a_file_that_breaks_off_is_told_with_its_line() {
        String xml = new String(Sources.bytes("un.xml"), StandardCharsets.UTF_8);
        String json = new String(Sources.bytes("russia.json"), StandardCharsets.UTF_8);

        RowError cut = error(Sources.text(xml.substring(0, xml.indexOf("<COMMENTS1>"))));
        assertThat(cut.key()).isEqualTo("exchange.error.xml");
        assertThat(cut.line()).isEqualTo(20);
        assertThat(error(Sources.text(json.substring(0, json.length() - 20))).key())
                .isEqualTo("exchange.error.json");
        assertThat(Sources.text(xml.substring(0, 2000)).rows()).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_is_told_with_line_and_field() {
        String xml = new String(Sources.bytes("un.xml"), StandardCharsets.UTF_8).replace("2017-07-06", "2017-13-06");

        assertThat(error(Sources.text(xml)))
                .isEqualTo(new RowError(
                        13, "LISTED_ON", "exchange.error.source_date", List.of(13, "LISTED_ON", "2017-13-06")));
    }

    @Test
    void an_entry_without_a_name_is_told_with_its_number_in_the_source() {
        String xml = new String(Sources.bytes("un.xml"), StandardCharsets.UTF_8).replace("RABITA TRUST", " ");

        assertThat(error(Sources.text(xml)).args()).contains("QDe.021");
    }

    @Test
    void a_file_that_is_not_in_its_encoding_is_not_read_with_holes() {
        byte[] bytes = new String(Sources.bytes("un.xml"), StandardCharsets.UTF_8)
                .replace("RABITA", "RÁBITA")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(error(read(bytes)).key()).isIn("exchange.error.encoding", "exchange.error.xml");
    }

    private static RowError error(SourceReading reading) {
        assertThat(reading.errors()).hasSize(1);
        return reading.errors().get(0);
    }

    private static SourceReading read(byte[] bytes) {
        return Sources.read(SourceChoice.ORGANISATIONS, List.of(SourceFile.of(bytes)));
    }
}
