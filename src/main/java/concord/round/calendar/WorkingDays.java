package concord.round.calendar;

import concord.joint.Party;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The days on which delegations work: nobody's weekend, nobody's holiday. */
public final class WorkingDays {
    private final Set<String> codes;
    private final Set<DayOfWeek> weekends;
    private final Map<String, Set<LocalDate>> added;

    private WorkingDays(Set<String> codes, Map<String, Set<LocalDate>> added) {
        this.codes = Set.copyOf(codes);
        this.added = Map.copyOf(added);
        weekends = codes.stream().flatMap(code -> Weekends.of(code).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Of the delegations with these codes.
     *
     * @param added by code, holidays that the portal does not know by itself; those of others say nothing
     */
    static WorkingDays of(Set<String> codes, Map<String, Set<LocalDate>> added) {
        return new WorkingDays(codes, added);
    }

    /** @param added by the id of the delegation */
    public static WorkingDays of(Collection<Party> delegations, Map<UUID, Set<LocalDate>> added) {
        return of(
                delegations.stream().map(Party::code).collect(Collectors.toSet()),
                delegations.stream()
                        .collect(Collectors.toMap(Party::code, party -> added.getOrDefault(party.id(), Set.of()))));
    }

    /** Whether a holiday of a delegation is known in the year of a day; each has some in every year. */
    boolean knows(String code, LocalDate day) {
        return !Holidays.of(code, day.getYear()).isEmpty()
                || added(code).stream().anyMatch(holiday -> holiday.getYear() == day.getYear());
    }

    boolean contains(LocalDate day) {
        return !weekends.contains(day.getDayOfWeek()) && codes.stream().noneMatch(code -> isHoliday(code, day));
    }

    private boolean isHoliday(String code, LocalDate day) {
        return added(code).contains(day) || Holidays.of(code, day.getYear()).containsKey(day);
    }

    private Set<LocalDate> added(String code) {
        return added.getOrDefault(code, Set.of());
    }

    /**
     * The day that many working days later; the first day itself is not counted, working or not.
     *
     * @param number at least 1
     */
    LocalDate after(LocalDate day, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("not later: " + number);
        }
        LocalDate reached = day;
        int left = number;
        while (left > 0) {
            reached = reached.plusDays(1);
            left -= contains(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many there are after a day, up to and with a later one. */
    long between(LocalDate day, LocalDate later) {
        return day.plusDays(1)
                .datesUntil(later.plusDays(1))
                .filter(this::contains)
                .count();
    }
}
