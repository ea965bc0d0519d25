package concord.exchange;

import static concord.exchange.ListFiles.RECOGNITION;
import static concord.exchange.ListFiles.written;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Particulars;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleListsTest {
    @ParameterizedTest
    @CsvSource({"us, 86", "ru, 74", "un, 96"})
    void every_row_of_the_official_list_is_there(String list, int rows) throws IOException {
        assertThat(sample(list)).hasSize(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "ru", "un"})
    void a_sample_that_is_written_and_read_again_is_the_same(String list) throws IOException {
        List<Particulars> before = particulars(sample(list));

        assertThat(particulars(ListFiles.read(written(sample(list))).rows())).isEqualTo(before);
    }

    private static List<Particulars> particulars(List<ListRow> rows) {
        return rows.stream().map(ListRow::particulars).toList();
    }

    private static List<ListRow> sample(String list) throws IOException {
        try (InputStream in = ListFile.class.getResourceAsStream("/concord/samples/" + list + ".csv")) {
            ListReading reading = ListFile.read(ListFile.utf8(in), RECOGNITION, Limits.STANDARD);
            assertThat(reading.errors()).isEmpty();
            return reading.rows();
        }
    }
}
