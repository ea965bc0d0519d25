package concord.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The agreed and the matched rows of each day, one above the other, in a picture of {@link #WIDTH} by {@link #HEIGHT}
 * units; pure.
 *
 * @param lines at round numbers of rows, from 0 upwards
 */
public record CourseChart(List<Column> columns, List<Line> lines) implements Serializable {
    /** So many days have room. */
    public static final int MOST = 6;

    static final int WIDTH = 384;
    static final int HEIGHT = 170;
    private static final int BASE = 146;
    private static final int TOP = 16;
    private static final int LEFT = 46;
    private static final int WIDE = 30;

    /**
     * How many rows were in which state on a day.
     *
     * @param open disputed, contested or on hold
     * @param some listed by some
     */
    public record Day(LocalDate day, int agreed, int matched, int open, int some) implements Serializable {}

    /** A day; what is agreed stands on the base, what is matched on it. */
    public record Column(Day day, int left, int agreedTop, int agreedHeight, int matchedTop, int matchedHeight)
            implements Serializable {
        /** Where its words stand. */
        public int middle() {
            return left + WIDE / 2;
        }
    }

    /** A number of rows, and where it stands. */
    public record Line(int rows, int at) implements Serializable {}

    public CourseChart {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** @param days at most {@link #MOST}, in their order */
    public static CourseChart of(List<Day> days) {
        int step = step(days.stream()
                .mapToInt(day -> day.agreed() + day.matched())
                .max()
                .orElse(0));
        int most = 2 * step;
        List<Column> columns = new ArrayList<>();
        int apart = days.size() < 2 ? 0 : (WIDTH - LEFT - WIDE) / (days.size() - 1);
        for (Day day : days) {
            columns.add(column(day, LEFT + columns.size() * apart, most));
        }
        return new CourseChart(
                columns, List.of(new Line(0, BASE), new Line(step, BASE - tall(step, most)), new Line(most, TOP)));
    }

    private static Column column(Day day, int left, int most) {
        int agreed = tall(day.agreed(), most);
        int matched = tall(day.matched(), most);
        return new Column(day, left, BASE - agreed, agreed, BASE - agreed - matched, matched);
    }

    private static int tall(int rows, int most) {
        return (BASE - TOP) * rows / most;
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … of which two are enough. */
    private static int step(int rows) {
        for (int ten = 1; ; ten *= 10) {
            for (int factor : new int[] {1, 2, 5}) {
                if (2L * factor * ten >= rows) {
                    return factor * ten;
                }
            }
        }
    }
}
