package concord.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 12, 1);

    @Test
    void the_first_day_is_today() {
        assertThat(Course.of(List.of(), day(0, 0), 6)).containsExactly(day(0, 0));
    }

    @Test
    void days_on_which_nothing_changed_tell_nothing_but_today_is_always_told() {
        List<DayCount> past = List.of(day(0, 1), day(1, 1), day(2, 3), day(3, 3));

        assertThat(Course.of(past, day(4, 3), 6)).containsExactly(day(0, 1), day(2, 3), day(4, 3));
    }

    @Test
    void of_more_than_are_asked_for_the_first_and_the_last_stay_and_those_between_evenly() {
        List<DayCount> past = IntStream.range(0, 10).mapToObj(i -> day(i, i)).toList();

        assertThat(Course.of(past, day(10, 10), 11)).hasSize(11);
        assertThat(Course.of(past, day(10, 10), 6))
                .containsExactly(day(0, 0), day(2, 2), day(4, 4), day(6, 6), day(8, 8), day(10, 10));
        assertThat(Course.of(past, day(10, 10), 2)).containsExactly(day(0, 0), day(10, 10));
    }

    @Test
    void a_day_that_is_today_already_is_told_once() {
        assertThat(Course.of(List.of(day(0, 1)), day(0, 2), 6)).containsExactly(day(0, 2));
    }

    private static DayCount day(int place, int agreed) {
        return new DayCount(FIRST.plusDays(place), Map.of(Agreement.AGREED, agreed));
    }
}
