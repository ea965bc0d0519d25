package concord.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and moments as the reader writes them; moments are always in UTC, and say so. */
@Named("when")
@ApplicationScoped
public class When {
    @Inject
    Reader reader;

    /** “24 Nov 2026”, “24 нояб. 2026”; empty for no date. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : format("d MMM uuuu").format(date);
    }

    /** The day of a moment, in UTC. */
    public String dayOf(@Nullable Instant moment) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** “24 Nov 2026, 09:40 UTC”; empty for no moment. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : format("d MMM uuuu, HH:mm 'UTC'").format(moment.atOffset(ZoneOffset.UTC));
    }

    /** “09:40 UTC”, for what has just happened. */
    public String time(Instant moment) {
        return format("HH:mm 'UTC'").format(moment.atOffset(ZoneOffset.UTC));
    }

    private DateTimeFormatter format(String pattern) {
        Locale locale = reader.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale.equals(Locale.ENGLISH) ? Locale.UK : locale);
    }
}
