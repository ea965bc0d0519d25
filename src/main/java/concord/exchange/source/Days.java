package concord.exchange.source;

import concord.shared.WrittenDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as official sources write them, each source in one way. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*|[+-]\\d{2}:\\d{2}|Z)?");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(\\s.*)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Days() {}

    /** “2015-12-18”, perhaps with an hour or an offset behind it. */
    public static Optional<LocalDate> iso(String text) {
        Matcher day = ISO.matcher(text.strip());
        return day.matches() ? WrittenDay.read(day.group(1)) : Optional.empty();
    }

    /** “18/12/2015” or “18.12.2015”. */
    public static Optional<LocalDate> dayFirst(String text) {
        Matcher day = BRITISH.matcher(text.strip());
        return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
    }

    /** In either of these two ways, which cannot be taken for each other. */
    public static Optional<LocalDate> isoOrDayFirst(String text) {
        Optional<LocalDate> day = iso(text);
        return day.isPresent() ? day : dayFirst(text);
    }

    /** “12/18/2015”. */
    public static Optional<LocalDate> monthFirst(String text) {
        Matcher day = AMERICAN.matcher(text.strip());
        return day.matches() ? day(day.group(3), day.group(1), day.group(2)) : Optional.empty();
    }

    /** Each in digits; empty if one is missing, as where only the year is known. */
    public static Optional<LocalDate> day(String year, String month, String day) {
        return WrittenDay.read(year.strip() + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.strip().length() == 1 ? "0" + number.strip() : number.strip();
    }
}
