package concord.round.calendar;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutTerms.HolidayAdded;
import concord.deed.AboutTerms.HolidayTakenBack;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The holidays by which working days are counted; the chair adds those that the portal does not know. */
@Stateless
@DenyAll
@Writing
public class KeepHolidays {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    AddedHolidays kept;

    @Inject
    ReadJointList joint;

    @Inject
    TellDeeds tell;

    /** Of the delegations that count, in their order. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<DelegationDays> days(int year) {
        List<AddedHoliday> added = kept.standing();
        return joint.list().openParties().stream()
                .map(delegation -> DelegationDays.of(delegation, year, added))
                .toList();
    }

    /**
     * Deadlines that stand already stay where they are.
     *
     * @throws Refusal if it is one already, or if it has no name
     * @throws NotThere if the delegation does not count
     */
    @RolesAllowed(Roles.CHAIR)
    public void add(UUID delegationId, LocalDate day, String name) {
        Party delegation = joint.list().openParties().stream()
                .filter(party -> party.id().equals(delegationId))
                .findFirst()
                .orElseThrow(NotThere::new);
        if (DelegationDays.of(delegation, day.getYear(), kept.standing()).has(day)) {
            throw new Refusal("holidays.refusal.known", day);
        }
        AddedHoliday holiday = new AddedHoliday(delegationId, day, name, caller.userName(), clock.instant());
        kept.add(holiday);
        tell.done(new HolidayAdded(delegation.code(), day.toString(), holiday.name()));
    }

    /** @throws NotThere if nobody has added it */
    @RolesAllowed(Roles.CHAIR)
    public void takeBack(UUID id) {
        AddedHoliday holiday = kept.find(id).orElseThrow(NotThere::new);
        holiday.takeBack(caller.userName(), clock.instant());
        String code =
                joint.list().party(holiday.delegationId()).map(Party::code).orElse("");
        tell.done(new HolidayTakenBack(code, holiday.day().toString(), holiday.name()));
    }
}
