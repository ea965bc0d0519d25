package concord.round.web;

import concord.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Deadlines in full: nobody is to look up the day of the week, or to wonder about the second. */
@ApplicationScoped
class ShowMoments {
    @Inject
    Reader reader;

    /** “Friday, 18 December 2026, 18:00:00 (Europe/Moscow)”. */
    MomentShown moment(Instant moment, String zone) {
        Locale locale = reader.getLocale().equals(Locale.ENGLISH) ? Locale.UK : reader.getLocale();
        String there = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss", locale)
                .format(moment.atZone(ZoneId.of(zone)));
        return new MomentShown(moment.toString(), there + " (" + zone + ")");
    }
}
