package concord.round;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The days on which every delegation works: no Saturday, no Sunday, nobody's holiday. */
final class WorkingDays {
    private static final String FILE = "/concord/round/holidays.txt";

    private final Set<LocalDate> holidays;

    private WorkingDays(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    /** With the holidays that come with the portal. */
    static WorkingDays shipped() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(WorkingDays.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param file in the format that the head of holidays.txt describes
     * @throws IllegalArgumentException if a line has another format
     */
    static WorkingDays read(Reader file) {
        return new WorkingDays(new BufferedReader(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(WorkingDays::day)
                .collect(Collectors.toSet()));
    }

    private static LocalDate day(String line) {
        if (!line.matches("\\d{4}-\\d{2}-\\d{2} [a-z][a-z0-9]{1,15} \\S.*")) {
            throw new IllegalArgumentException("no day, code and name of a holiday: " + line);
        }
        return LocalDate.parse(line.substring(0, "2026-01-01".length()));
    }

    boolean contains(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The day that many working days later; the first day itself is not counted, working or not.
     *
     * @param number at least 1
     */
    LocalDate after(LocalDate day, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("not later: " + number);
        }
        LocalDate reached = day;
        int left = number;
        while (left > 0) {
            reached = reached.plusDays(1);
            left -= contains(reached) ? 1 : 0;
        }
        return reached;
    }
}
