package concord.round.calendar;

import concord.joint.Party;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days of one year on which one delegation does not work.
 *
 * @param weekend the days of the week on which it rests
 * @param days its holidays in their order, also those on a weekend
 * @param known whether the portal knows holidays of it by itself
 */
public record DelegationDays(Party delegation, Set<DayOfWeek> weekend, List<NotWorking> days, boolean known) {
    public DelegationDays {
        days = List.copyOf(days);
    }

    /** @param added by the chair, for whichever delegation and year */
    static DelegationDays of(Party delegation, int year, Collection<AddedHoliday> added) {
        Stream<NotWorking> known = Holidays.of(delegation.code(), year).entrySet().stream()
                .map(day -> new NotWorking(day.getKey(), day.getValue(), Optional.empty(), false));
        Stream<NotWorking> ours = added.stream()
                .filter(holiday -> holiday.delegationId().equals(delegation.id())
                        && holiday.day().getYear() == year)
                .map(holiday -> new NotWorking(
                        holiday.day(), reader -> holiday.name(), Optional.of(holiday.id()), !holiday.standing()));
        return new DelegationDays(
                delegation,
                Weekends.of(delegation.code()),
                Stream.concat(known, ours)
                        .sorted(Comparator.comparing(NotWorking::day))
                        .toList(),
                !Holidays.of(delegation.code(), year).isEmpty());
    }

    boolean has(LocalDate day) {
        return days.stream().anyMatch(known -> known.day().equals(day));
    }
}
