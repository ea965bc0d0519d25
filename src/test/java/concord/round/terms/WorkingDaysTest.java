package concord.round.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private final WorkingDays days = WorkingDays.of(Set.of("us", "ru"));

    @Test
    void a_weekend_is_not_counted() {
        assertThat(days.after(day("2026-10-01"), 2)).isEqualTo(day("2026-10-05"));
    }

    @Test
    void a_holiday_of_either_delegation_is_not_counted() {
        assertThat(days.after(day("2026-11-03"), 1)).isEqualTo(day("2026-11-05"));
        assertThat(days.after(day("2026-11-25"), 1)).isEqualTo(day("2026-11-27"));
    }

    @Test
    void a_holiday_of_a_delegation_that_takes_no_part_is_counted() {
        assertThat(WorkingDays.of(Set.of("us")).after(day("2026-11-03"), 1)).isEqualTo(day("2026-11-04"));
    }

    @Test
    void of_a_year_without_holidays_it_says_that_it_does_not_know_them() {
        assertThat(days.knows("us", day("2026-12-31"))).isTrue();
        assertThat(days.knows("us", day("2099-01-01"))).isFalse();
        assertThat(days.knows("fr", day("2026-12-31"))).isFalse();
    }

    @Test
    void what_lies_between_two_days_is_counted_with_the_last() {
        assertThat(days.between(day("2026-11-25"), day("2026-11-30"))).isEqualTo(2);
    }

    @Test
    void the_first_days_of_a_year_are_no_working_days_in_russia() {
        assertThat(days.after(day("2026-12-30"), 1)).isEqualTo(day("2027-01-11"));
    }

    @Test
    void a_holiday_that_falls_on_a_weekend_is_observed_on_another_day() {
        assertThat(days.contains(day("2026-07-03"))).isFalse();
        assertThat(days.contains(day("2026-03-09"))).isFalse();
    }

    @Test
    void the_first_day_may_be_no_working_day_itself() {
        assertThat(days.after(day("2026-10-03"), 1)).isEqualTo(day("2026-10-05"));
    }

    @Test
    void further_holidays_are_lines_of_a_file() {
        WorkingDays own = WorkingDays.read(new StringReader("# whose\n\n2026-10-05 fr A day\n"));
        assertThat(own.after(day("2026-10-02"), 1)).isEqualTo(day("2026-10-06"));
    }

    @Test
    void a_line_of_another_format_is_a_mistake() {
        assertThatThrownBy(() -> WorkingDays.read(new StringReader("5 October 2026")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 October 2026");
    }

    @Test
    void a_local_time_keeps_its_hour_over_a_change_to_summer_time() {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        LocalDate before = day("2027-03-26");
        assertThat(LocalMoment.of(before.atTime(15, 0), vienna)).isEqualTo(Instant.parse("2027-03-26T14:00:00Z"));
        assertThat(LocalMoment.of(days.after(before, 1).atTime(15, 0), vienna))
                .isEqualTo(Instant.parse("2027-03-29T13:00:00Z"));
    }

    @Test
    void a_local_time_that_no_clock_shows_is_refused() {
        assertThatThrownBy(() -> LocalMoment.of(LocalDateTime.parse("2027-03-28T02:30"), ZoneId.of("Europe/Vienna")))
                .isInstanceOf(Refusal.class)
                .hasMessage("round.refusal.no_such_time");
    }

    @Test
    void of_a_local_time_that_comes_twice_the_later_one_counts() {
        assertThat(LocalMoment.of(LocalDateTime.parse("2026-10-25T02:30"), ZoneId.of("Europe/Vienna")))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
