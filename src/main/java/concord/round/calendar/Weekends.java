package concord.round.calendar;

import com.ibm.icu.util.Calendar;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days of the week on which countries rest, as ICU knows them from Unicode's data: Friday and Saturday in some. */
final class Weekends {
    private static final int WEEK = 7;

    private Weekends() {}

    /** @param code of a delegation; Saturday and Sunday if it is no country's */
    static Set<DayOfWeek> of(String code) {
        Calendar.WeekData week = Calendar.getWeekDataForRegion(code.toUpperCase(Locale.ROOT));
        return IntStream.rangeClosed(0, Math.floorMod(week.weekendCease - week.weekendOnset, WEEK))
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(week.weekendOnset - Calendar.SUNDAY + day))
                .collect(Collectors.toUnmodifiableSet());
    }
}
