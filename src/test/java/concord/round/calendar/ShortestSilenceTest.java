package concord.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In November 2026, Monday the 2nd; the Wednesday is a holiday of the Russian Federation. */
class ShortestSilenceTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant MONDAY = Instant.parse("2026-11-02T13:00:20Z");
    private static final WorkingDays BOTH = WorkingDays.of(Set.of("us", "ru"), Map.of());

    @Test
    void after_working_days_it_ends_at_the_second_at_which_it_began() {
        assertThat(days(1, MONDAY)).isEqualTo("2026-11-03T13:00:20Z");
        assertThat(days(3, MONDAY)).isEqualTo("2026-11-06T13:00:20Z");
        assertThat(days(4, MONDAY)).isEqualTo("2026-11-09T13:00:20Z");
    }

    @Test
    void what_begins_on_a_day_of_rest_ends_after_as_many_working_days() {
        assertThat(days(1, Instant.parse("2026-11-07T13:00:00Z"))).isEqualTo("2026-11-09T13:00:00Z");
    }

    @Test
    void the_day_on_which_it_begins_is_that_of_the_zone() {
        assertThat(days(1, Instant.parse("2026-11-02T22:00:00Z"))).isEqualTo("2026-11-04T22:00:00Z");
    }

    @Test
    void an_added_holiday_makes_it_later() {
        WorkingDays days = WorkingDays.of(Set.of("us"), Map.of("us", Set.of(LocalDate.parse("2026-11-03"))));

        assertThat(new ShortestSilence(1, SilenceUnit.WORKING_DAYS).earliest(MONDAY, days, MOSCOW))
                .isEqualTo("2026-11-04T13:00:20Z");
    }

    @Test
    void hours_and_minutes_are_counted_whatever_the_clocks_do() {
        assertThat(new ShortestSilence(24, SilenceUnit.HOURS).earliest(MONDAY, BOTH, MOSCOW))
                .isEqualTo("2026-11-03T13:00:20Z");
        assertThat(new ShortestSilence(90, SilenceUnit.MINUTES).earliest(MONDAY, BOTH, MOSCOW))
                .isEqualTo("2026-11-02T14:30:20Z");
        assertThat(new ShortestSilence(24, SilenceUnit.HOURS)
                        .earliest(Instant.parse("2026-10-24T12:00:00Z"), BOTH, ZoneId.of("Europe/Vienna")))
                .isEqualTo("2026-10-25T12:00:00Z");
    }

    @Test
    void of_an_hour_that_comes_twice_it_is_the_later_one() {
        WorkingDays sunday = WorkingDays.of(Set.of("sa"), Map.of());

        assertThat(new ShortestSilence(1, SilenceUnit.WORKING_DAYS)
                        .earliest(Instant.parse("2026-10-24T00:30:00Z"), sunday, ZoneId.of("Europe/Vienna")))
                .isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void it_is_a_number_from_one_to_what_anybody_would_wait() {
        assertThat(new ShortestSilence(1, SilenceUnit.HOURS).number()).isEqualTo(1);
        assertThat(new ShortestSilence(ShortestSilence.MOST, SilenceUnit.HOURS).number())
                .isEqualTo(ShortestSilence.MOST);
        for (int none : new int[] {-1, 0, ShortestSilence.MOST + 1}) {
            assertThatThrownBy(() -> new ShortestSilence(none, SilenceUnit.HOURS))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("terms.refusal.shortest");
        }
    }

    private static Instant days(int number, Instant begin) {
        return new ShortestSilence(number, SilenceUnit.WORKING_DAYS).earliest(begin, BOTH, MOSCOW);
    }
}
