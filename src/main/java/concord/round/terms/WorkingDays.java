package concord.round.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The days on which delegations work: no Saturday, no Sunday, nobody's holiday. */
final class WorkingDays {
    private static final String FILE = "/concord/round/holidays.txt";
    private static final WorkingDays SHIPPED = shipped();

    private record Holiday(LocalDate day, String code) {}

    private final List<Holiday> holidays;

    private WorkingDays(List<Holiday> holidays) {
        this.holidays = List.copyOf(holidays);
    }

    /** By the holidays that come with the portal, of the delegations with these codes. */
    static WorkingDays of(Set<String> codes) {
        return SHIPPED.ofThose(codes);
    }

    private static WorkingDays shipped() {
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
                .map(WorkingDays::holiday)
                .toList());
    }

    private static Holiday holiday(String line) {
        if (!line.matches("\\d{4}-\\d{2}-\\d{2} [a-z][a-z0-9]{1,15} \\S.*")) {
            throw new IllegalArgumentException("no day, code and name of a holiday: " + line);
        }
        String[] parts = line.split(" ", 3);
        return new Holiday(LocalDate.parse(parts[0]), parts[1]);
    }

    WorkingDays ofThose(Set<String> codes) {
        return new WorkingDays(holidays.stream()
                .filter(holiday -> codes.contains(holiday.code()))
                .toList());
    }

    /** Whether a holiday of a delegation is known in the year of a day; each has some in every year. */
    boolean knows(String code, LocalDate day) {
        return holidays.stream()
                .anyMatch(
                        holiday -> holiday.code().equals(code) && holiday.day().getYear() == day.getYear());
    }

    boolean contains(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.stream().noneMatch(holiday -> holiday.day().equals(day));
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

    /** How many there are after a day, up to and with a later one. */
    long between(LocalDate day, LocalDate later) {
        return day.plusDays(1)
                .datesUntil(later.plusDays(1))
                .filter(this::contains)
                .count();
    }
}
