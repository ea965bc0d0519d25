package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.web.CourseChart.Day;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseChartTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 2", "2, 1, 2", "3, 2, 4", "10, 5, 10", "11, 10, 20", "101, 100, 200"})
    void two_round_steps_are_enough(int rows, int step, int most) {
        assertThat(CourseChart.of(List.of(day(0, rows))).lines())
                .extracting(CourseChart.Line::rows)
                .containsExactly(0, step, most);
    }

    @Test
    void what_is_matched_stands_on_what_is_agreed() {
        CourseChart.Column column =
                CourseChart.of(List.of(day(6, 3), day(5, 5))).columns().get(1);

        assertThat(column.agreedTop()).isEqualTo(81);
        assertThat(column.agreedTop() + column.agreedHeight()).isEqualTo(146);
        assertThat(column.matchedTop()).isEqualTo(16);
        assertThat(column.matchedTop() + column.matchedHeight()).isEqualTo(column.agreedTop());
    }

    @Test
    void the_columns_stay_within_the_picture() {
        List<CourseChart.Column> columns = CourseChart.of(
                        List.of(day(0, 1), day(0, 2), day(0, 3), day(0, 4), day(0, 5), day(0, 6)))
                .columns();

        assertThat(columns.get(0).left()).isEqualTo(46);
        assertThat(columns.get(5).left() + 30).isLessThanOrEqualTo(CourseChart.WIDTH);
    }

    private static Day day(int agreed, int matched) {
        return new Day(LocalDate.of(2015, 12, 1), agreed, matched, 0, 0);
    }
}
