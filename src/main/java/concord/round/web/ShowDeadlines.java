package concord.round.web;

import concord.round.RoundView;
import concord.round.calendar.Calendars;
import concord.round.calendar.Deadlines;
import concord.shared.Refusal;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Deadlines that the chair chooses, before they bind anybody. */
@ApplicationScoped
class ShowDeadlines {
    @Inject
    Clock clock;

    @Inject
    Calendars calendars;

    @Inject
    Reader reader;

    @Inject
    Text text;

    /** As a browser's field takes it. */
    String suggested(RoundView round) {
        return Deadlines.suggested(
                        clock.instant(),
                        calendars.of(round.participants()),
                        zone(round),
                        round.terms().shortest())
                .toString();
    }

    /** What a deadline leaves to the delegations; empty while what is typed is none. */
    String left(String typed, RoundView round) {
        try {
            Deadlines.Left left = Deadlines.left(
                    clock.instant(),
                    TypedMoment.of(typed),
                    round.participants(),
                    calendars.of(round.participants()),
                    zone(round));
            String unknown = left.unknown().stream()
                    .map(party -> party.name(reader.getLocale()))
                    .collect(Collectors.joining(", "));
            String days = text.of("propose.left", left.workingDays());
            return unknown.isEmpty() ? days : days + " " + text.of("propose.left.unknown", unknown);
        } catch (Refusal e) {
            return "";
        }
    }

    private static ZoneId zone(RoundView round) {
        return ZoneId.of(round.terms().zone());
    }
}
