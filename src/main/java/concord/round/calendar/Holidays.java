package concord.round.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The holidays of countries, as Jollyday computes them. A delegation's code is taken for its country's by ISO 3166. */
final class Holidays {
    private static final int LETTERS = 2;

    /** Where they differ within the country: those of the place from which it is governed. */
    private static final Map<String, String> SEATS = Map.of("us", "dc", "gb", "eng", "de", "be", "ch", "be");

    /** Calendars that stand in the place of Jollyday's; each says why. */
    private static final Map<String, URL> OWN = Map.of("ru", own("/concord/round/holidays_ru.xml"));

    /** To compute a year takes a moment; few countries and years are ever asked for. */
    private static final int MOST = 1_000;

    private static final Cache<CountryYear, SortedMap<LocalDate, HolidayName>> KNOWN =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record CountryYear(String code, int year) {}

    private Holidays() {}

    /**
     * Each day of a year that is a holiday or on which one is observed that falls on a weekend, with what it is called;
     * empty if they are not known. Those of Muslim countries are as the calendar foresees them: the sight of the moon can
     * move them by a day.
     */
    static SortedMap<LocalDate, HolidayName> of(String code, int year) {
        return KNOWN.get(new CountryYear(code, year), Holidays::computed);
    }

    private static SortedMap<LocalDate, HolidayName> computed(CountryYear asked) {
        String country = asked.code().toUpperCase(Locale.ROOT);
        if (country.length() != LETTERS
                || !HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return Collections.emptySortedMap();
        }
        URL own = OWN.get(asked.code());
        HolidayManager calendar = HolidayManager.getInstance(
                own == null ? ManagerParameters.create(asked.code()) : ManagerParameters.create(own));
        SortedMap<LocalDate, HolidayName> known = new TreeMap<>();
        // the first day of a year can be observed on the last one of the year before
        IntStream.rangeClosed(asked.year() - 1, asked.year() + 1)
                .boxed()
                .flatMap(year -> holidays(calendar, year, asked.code()))
                .forEach(holiday -> days(holiday)
                        .filter(day -> day.getYear() == asked.year())
                        .forEach(day -> known.merge(day, HolidayName.of(holiday), HolidayName::and)));
        return Collections.unmodifiableSortedMap(known);
    }

    private static Stream<Holiday> holidays(HolidayManager calendar, int year, String code) {
        try {
            String seat = SEATS.get(code);
            return (seat == null ? calendar.getHolidays(Year.of(year)) : calendar.getHolidays(Year.of(year), seat))
                    .stream()
                            .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                            .sorted();
        } catch (DateTimeException e) {
            return Stream.empty(); // beyond the years for which the lunar calendar is laid down
        }
    }

    private static Stream<LocalDate> days(Holiday holiday) {
        return Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream());
    }

    private static URL own(String file) {
        return Objects.requireNonNull(Holidays.class.getResource(file), file);
    }
}
