package concord.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = WorkingDays.of(Set.of("us", "ru"), Map.of());

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
        assertThat(WorkingDays.of(Set.of("us"), Map.of()).after(day("2026-11-03"), 1))
                .isEqualTo(day("2026-11-04"));
    }

    @Test
    void it_says_whose_holidays_it_does_not_know() {
        assertThat(days.knows("us", day("2026-12-31"))).isTrue();
        assertThat(days.knows("fr", day("2026-12-31"))).isTrue();
        assertThat(days.knows("un", day("2026-12-31"))).isFalse();
        assertThat(days.knows("cn", day("2026-12-31"))).isFalse();
    }

    @Test
    void a_code_that_is_no_countrys_is_not_taken_for_a_stock_exchange() {
        assertThat(days.knows("lme", day("2026-12-31"))).isFalse();
    }

    @Test
    void of_years_that_a_lunar_calendar_does_not_reach_it_knows_no_holidays() {
        assertThat(days.knows("us", day("2999-12-31"))).isTrue();
        assertThat(days.knows("sa", day("2150-12-31"))).isTrue();
        assertThat(days.knows("sa", day("2999-12-31"))).isFalse();
    }

    @Test
    void a_weekend_is_when_any_delegation_has_one() {
        WorkingDays three = WorkingDays.of(Set.of("sa", "us", "ir"), Map.of());
        assertThat(three.after(day("2026-10-01"), 1)).isEqualTo(day("2026-10-05"));
        assertThat(WorkingDays.of(Set.of("sa"), Map.of()).contains(day("2026-10-04")))
                .isTrue();
        assertThat(WorkingDays.of(Set.of("ir"), Map.of()).contains(day("2026-10-03")))
                .isTrue();
        assertThat(WorkingDays.of(Set.of("un"), Map.of()).contains(day("2026-10-04")))
                .isFalse();
    }

    @Test
    void a_holiday_of_the_place_from_which_a_country_is_governed_is_the_delegations() {
        assertThat(days.contains(day("2026-10-12"))).isFalse();
        assertThat(WorkingDays.of(Set.of("gb"), Map.of()).contains(day("2026-08-31")))
                .isFalse();
    }

    @Test
    void the_first_day_of_a_year_can_be_observed_in_the_one_before() {
        assertThat(days.contains(day("2027-12-31"))).isFalse();
        assertThat(days.contains(day("2026-12-31"))).isFalse();
        assertThat(WorkingDays.of(Set.of("us"), Map.of()).contains(day("2026-12-31")))
                .isTrue();
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
    void holidays_that_are_added_are_those_of_one_delegation() {
        Map<String, Set<LocalDate>> added = Map.of("un", Set.of(day("2026-10-05")));
        WorkingDays own = WorkingDays.of(Set.of("un"), added);

        assertThat(own.after(day("2026-10-02"), 1)).isEqualTo(day("2026-10-06"));
        assertThat(own.knows("un", day("2026-01-01"))).isTrue();
        assertThat(own.knows("un", day("2027-01-01"))).isFalse();
        assertThat(WorkingDays.of(Set.of("fr"), added).after(day("2026-10-02"), 1))
                .isEqualTo(day("2026-10-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "us, 2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
        "us, 2027, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        "ru, 2026, 01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31",
        "ru, 2027, 01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04"
    })
    void on_these_days_of_the_week_the_founding_delegations_rest(String code, int year, String expected) {
        WorkingDays theirs = WorkingDays.of(Set.of(code), Map.of());

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                        .filter(day -> !theirs.contains(day))
                        .map(day -> day.toString().substring("2026-".length())))
                .containsExactly(expected.split(" "));
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
