package concord.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dates and moments as they are written in a language; the scripts' {@code when.js} writes them in the same way.
 *
 * @param language British where it is plain English
 */
record Dates(Locale language) {
    private static final Pattern EXACT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    Dates {
        language = language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    String day(LocalDate date) {
        return format("d MMM uuuu", date);
    }

    String shortDay(LocalDate date) {
        return format("d MMM", date);
    }

    String moment(Instant moment) {
        return format("d MMM uuuu, HH:mm 'UTC'", utc(moment));
    }

    String time(Instant moment) {
        return format("HH:mm 'UTC'", utc(moment));
    }

    String second(Instant moment) {
        return format("d MMM uuuu, HH:mm:ss 'UTC'", utc(moment));
    }

    String today(Instant moment) {
        String day = format("EEEE, d MMMM uuuu", utc(moment));
        return day.substring(0, 1).toUpperCase(language) + day.substring(1);
    }

    /**
     * A sentence's argument: what is a date is written as one, for whoever refuses or records knows no reader. The trail
     * and the inbox keep an exact moment as its text.
     */
    Object written(Object argument) {
        if (argument instanceof LocalDate date) {
            return day(date);
        }
        if (argument instanceof Instant moment) {
            return moment(moment);
        }
        if (argument instanceof LocalTime time) {
            return format("HH:mm", time);
        }
        return argument instanceof String text ? written(text) : argument;
    }

    private Object written(String text) {
        try {
            return EXACT.matcher(text).matches() ? moment(Instant.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private String format(String pattern, TemporalAccessor of) {
        return DateTimeFormatter.ofPattern(pattern, language).format(of);
    }
}
