package concord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    @Test
    void a_day_is_year_month_and_day() {
        assertThat(WrittenDay.read("2015-12-18")).contains(LocalDate.of(2015, 12, 18));
        assertThat(WrittenDay.read("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
        assertThat(WrittenDay.read("2100-12-31")).contains(LocalDate.of(2100, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18.12.2015",
                "2015-2-1",
                "2015-02-30",
                "+12345-01-01",
                "12345-01-01",
                "-0001-01-01",
                "0000-01-01",
                "0015-12-18",
                "1899-12-31",
                "2101-01-01",
                "٢٠١٥-١٢-١٨"
            })
    void anything_else_is_none(String written) {
        assertThat(WrittenDay.read(written)).isEmpty();
    }
}
