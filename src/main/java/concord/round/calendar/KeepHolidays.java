package concord.round.calendar;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutTerms;
import concord.deed.AboutTerms.HolidayAdded;
import concord.deed.AboutTerms.HolidayTakenBack;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The holidays by which working days are counted; the chair adds those that the portal does not know. None is taken from
 * terms that delegations have read: see {@link Reliance}.
 */
@Stateless
@DenyAll
@Writing
public class KeepHolidays {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Circulating terms and taking a holiday back come one after the other. */
    @Inject
    Revisions revisions;

    @Inject
    AddedHolidays kept;

    @Inject
    Calendars calendars;

    @Inject
    CurrentTerms terms;

    @Inject
    ReadJointList joint;

    @Inject
    TellDeeds tell;

    /** Of the delegations that count, in their order; with those that are taken back and still count. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<DelegationDays> days(int year) {
        List<AddedHoliday> added = calendars.counting(terms.reliance());
        return joint.list().openParties().stream()
                .map(delegation -> DelegationDays.of(delegation, year, added))
                .toList();
    }

    /**
     * What adding one would do to the shortest silence; nothing is added.
     *
     * @return empty if no delegation relies on working days
     * @throws Refusal as {@link #add} does
     */
    @RolesAllowed(Roles.CHAIR)
    public Optional<HolidayEffect> effectOfAdding(UUID delegationId, LocalDate day, String name) {
        AddedHoliday holiday = holiday(delegationId, day, name, new Revision(0, clock.instant()));
        return terms.reliance().flatMap(relied -> {
            List<AddedHoliday> now = calendars.counting(Optional.of(relied));
            return relied.effect(
                    clock.instant(),
                    now,
                    Stream.concat(now.stream(), Stream.of(holiday)).toList());
        });
    }

    /**
     * Deadlines that stand already stay where they are.
     *
     * @throws Refusal if it is one already, or if it has no name
     * @throws NotThere if the delegation does not count
     */
    @RolesAllowed(Roles.CHAIR)
    public void add(UUID delegationId, LocalDate day, String name) {
        Revision revision = revisions.next();
        AddedHoliday holiday = holiday(delegationId, day, name, revision);
        kept.add(holiday);
        tell(
                holiday,
                new HolidayAdded(holiday.id(), party(delegationId).code(), day.toString(), holiday.name(), relying()),
                revision);
    }

    private AddedHoliday holiday(UUID delegationId, LocalDate day, String name, Revision revision) {
        List<AddedHoliday> standing =
                kept.all().stream().filter(AddedHoliday::standing).toList();
        if (DelegationDays.of(party(delegationId), day.getYear(), standing).has(day)) {
            throw new Refusal("holidays.refusal.known", day);
        }
        return new AddedHoliday(delegationId, day, name, caller.userName(), revision.at());
    }

    /**
     * What taking one back would do to the shortest silence; nothing is taken back.
     *
     * @return empty if no delegation relies on working days
     * @throws Refusal if it was before
     */
    @RolesAllowed(Roles.CHAIR)
    public Optional<HolidayEffect> effectOfTakingBack(UUID id) {
        AddedHoliday holiday = find(id);
        if (!holiday.standing()) {
            throw new Refusal("holidays.refusal.gone");
        }
        return terms.reliance().flatMap(relied -> {
            List<AddedHoliday> now = calendars.counting(Optional.of(relied));
            return relied.effect(clock.instant(), now, now);
        });
    }

    /**
     * It counts no more for terms that are circulated from now on. For those that are in circulation, or by which a round
     * is open, it still does.
     *
     * @throws Refusal if it was before
     * @throws NotThere if nobody has added it
     */
    @RolesAllowed(Roles.CHAIR)
    public void takeBack(UUID id) {
        Revision revision = revisions.next();
        AddedHoliday holiday = find(id);
        holiday.takeBack(caller.userName(), revision.at());
        String code =
                joint.list().party(holiday.delegationId()).map(Party::code).orElse("");
        tell(holiday, new HolidayTakenBack(id, code, holiday.day().toString(), holiday.name(), relying()), revision);
    }

    private Set<UUID> relying() {
        return terms.reliance().map(Reliance::relying).orElse(Set.of());
    }

    /** It belongs to the delegation whose holiday it is. */
    private void tell(AddedHoliday holiday, AboutTerms deed, Revision revision) {
        tell.doneFor(Optional.of(holiday.delegationId()), deed, revision.at());
    }

    private AddedHoliday find(UUID id) {
        return kept.find(id).orElseThrow(NotThere::new);
    }

    private Party party(UUID delegationId) {
        return joint.list().openParties().stream()
                .filter(party -> party.id().equals(delegationId))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
