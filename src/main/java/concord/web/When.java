package concord.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates and moments as the reader writes them; moments are always in UTC, and say so. */
@Named("when")
@ApplicationScoped
public class When {
    @Inject
    Reader reader;

    @Inject
    Text text;

    /** “24 Nov 2026”, “24 нояб. 2026”; empty for no date. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : dates().day(date);
    }

    /** “24 Nov”, where the year is said beside it. */
    public String shortDay(LocalDate date) {
        return dates().shortDay(date);
    }

    /** The day of a moment, in UTC. */
    public String dayOf(@Nullable Instant moment) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** “24 Nov 2026, 09:40 UTC”; empty for no moment. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : dates().moment(moment);
    }

    /** “09:40 UTC”, for what has just happened. */
    public String time(Instant moment) {
        return dates().time(moment);
    }

    /** “24 Nov 2026, 09:40:00 UTC”, where each second counts. */
    public String second(Instant moment) {
        return dates().second(moment);
    }

    /** “Tuesday, 24 November 2026”, the day of a moment in UTC. */
    public String today(Instant moment) {
        return dates().today(moment);
    }

    /** “4 days 5 h 20 min left”; that it has passed, from the moment on. */
    public String left(Instant now, Instant due) {
        Duration left = Duration.between(now, due);
        return left.isNegative() || left.isZero()
                ? text.of("when.passed")
                : text.of("when.left", left.toDays(), left.toHoursPart(), left.toMinutesPart());
    }

    private Dates dates() {
        return new Dates(reader.getLocale());
    }
}
