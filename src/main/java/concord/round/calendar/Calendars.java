package concord.round.calendar;

import concord.joint.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The days on which delegations work, as they are known now: by the portal itself, and by what the chair has added. */
@ApplicationScoped
public class Calendars {
    @Inject
    AddedHolidays kept;

    @Inject
    CurrentTerms terms;

    /** The days on which all of them work, as the terms of now count them. */
    public WorkingDays of(Collection<Party> delegations) {
        return WorkingDays.of(delegations, AddedHoliday.byDelegation(counting(terms.reliance())));
    }

    /** The added holidays that count: those that stand, and those that stood when the terms of now were circulated. */
    List<AddedHoliday> counting(Optional<Reliance> reliance) {
        return kept.all().stream()
                .filter(holiday -> holiday.standing()
                        || reliance.filter(terms -> terms.counts(holiday)).isPresent())
                .toList();
    }
}
