package concord.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayNameTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru us gb fr de it es pt be nl lu at ch ie se fi dk no gr pl cz sk hu ro bg hr si rs ba mk al me",
                "by ua md am az ge kz kg uz tj tm lt lv ee tr il jo lb iq sy ye sa ae qa kw om bh eg ma dz tn ly ir pk in",
                "bd af lk np jp kr cn id my sg ph vn th au nz ca br ar mx za ng ke"
            })
    void whoever_reads_russian_reads_what_a_holiday_is_called(String codes) {
        assertThat(Stream.of(codes.split(" ")).flatMap(code -> names(code, RUSSIAN).stream()))
                .isNotEmpty()
                .allMatch(name -> name.matches("[\\P{L}\\p{IsCyrillic}]+"));
    }

    @Test
    void a_day_of_russia_is_called_as_the_law_calls_it_now() {
        assertThat(names("ru", Locale.ENGLISH))
                .contains("Russia Day", "National Unity Day", "Spring and Labour Day")
                .doesNotContain("Independence Day");
    }

    @Test
    void two_holidays_of_one_day_are_both_named() {
        HolidayName christmas = Holidays.of("us", 2026).get(LocalDate.of(2026, 12, 25));
        HolidayName day = Holidays.of("us", 2026).get(LocalDate.of(2026, 7, 4));
        assertThat(christmas.and(day).and(day).name(Locale.ENGLISH)).isEqualTo("Christmas, Independence Day");
    }

    private static List<String> names(String code, Locale reader) {
        return Holidays.of(code, 2026).values().stream()
                .map(name -> name.name(reader))
                .toList();
    }
}
