package concord.round.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import concord.joint.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The days on which delegations work, as they are known now: by the portal itself, and by what the chair has added. */
@ApplicationScoped
public class Calendars {
    @Inject
    AddedHolidays kept;

    /** The days on which all of them work. */
    public WorkingDays of(Collection<Party> delegations) {
        Map<UUID, Set<LocalDate>> added = kept.standing().stream()
                .collect(groupingBy(AddedHoliday::delegationId, mapping(AddedHoliday::day, toSet())));
        return WorkingDays.of(delegations, added);
    }
}
