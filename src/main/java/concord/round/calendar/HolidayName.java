package concord.round.calendar;

import concord.shared.Bilingual;
import de.focus_shift.jollyday.core.Holiday;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a day is called on which one holiday falls, or several: in the reader's language if the portal has a word for it in
 * {@code descriptions}, else in English.
 */
record HolidayName(List<Holiday> holidays) implements Bilingual {
    HolidayName {
        holidays = List.copyOf(holidays);
    }

    static HolidayName of(Holiday holiday) {
        return new HolidayName(List.of(holiday));
    }

    HolidayName and(HolidayName other) {
        return new HolidayName(
                Stream.concat(holidays.stream(), other.holidays.stream()).toList());
    }

    @Override
    public String name(Locale reader) {
        return holidays.stream()
                .map(holiday -> holiday.getDescription(reader))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
