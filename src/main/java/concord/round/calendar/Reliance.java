package concord.round.calendar;

import concord.joint.Party;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * That delegations have accepted terms, and with them the days by which the shortest silence is counted. What they could
 * read then, nobody takes back alone: a holiday that was there counts for these terms whatever becomes of it.
 *
 * @param title of the terms
 * @param since when they were circulated
 * @param parties that have accepted them
 * @param shortest null where they fix none
 * @param zone in which deadlines are set
 */
public record Reliance(
        String title,
        Instant since,
        List<Party> parties,
        @Nullable ShortestSilence shortest,
        ZoneId zone) {
    public Reliance {
        parties = List.copyOf(parties);
    }

    /** Whether a holiday counts: one that is taken back after the terms were circulated does still. */
    boolean counts(AddedHoliday holiday) {
        return holiday.standsAt(since);
    }

    /** The delegations for which a holiday more or less is another shortest silence. */
    Set<UUID> relying() {
        ShortestSilence fixed = shortest;
        return fixed != null && fixed.unit() == SilenceUnit.WORKING_DAYS
                ? parties.stream().map(Party::id).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /**
     * What another calendar does to a text that is put under silence at a moment; empty if nobody relies on working days.
     *
     * @param now the holidays that count
     * @param then those that would
     */
    Optional<HolidayEffect> effect(Instant begin, Collection<AddedHoliday> now, Collection<AddedHoliday> then) {
        ShortestSilence fixed = shortest;
        return fixed == null || relying().isEmpty()
                ? Optional.empty()
                : Optional.of(new HolidayEffect(
                        title, fixed.earliest(begin, days(now), zone), fixed.earliest(begin, days(then), zone), zone));
    }

    private WorkingDays days(Collection<AddedHoliday> added) {
        return WorkingDays.of(parties, AddedHoliday.byDelegation(added));
    }
}
