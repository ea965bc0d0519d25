package concord.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people and files write it: “2015-12-18”, in a year from 1900 to 2100. */
public final class WrittenDay {
    /** Before it lies no act that a list is about, but many a year with a digit left out. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2100;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WrittenDay() {}

    /** Empty if it is written otherwise, lies outside these years, or if the calendar has no such day. */
    public static Optional<LocalDate> read(String written) {
        try {
            return DAY.matcher(written).matches()
                    ? Optional.of(LocalDate.parse(written)).filter(WrittenDay::isNear)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
    }
}
