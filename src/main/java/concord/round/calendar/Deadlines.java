package concord.round.calendar;

import concord.joint.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deadlines that give every delegation time. */
public final class Deadlines {
    /** What is suggested where the terms of a round fix no shortest silence. */
    private static final ShortestSilence USUAL = new ShortestSilence(3, SilenceUnit.WORKING_DAYS);

    private static final LocalTime HOUR = LocalTime.of(17, 0);
    private static final Period FARTHEST = Period.ofYears(1);

    private Deadlines() {}

    /**
     * Five in the afternoon of the first working day on which that is not shorter than the shortest silence; in the
     * round's zone.
     *
     * @param shortest null where the terms fix none
     */
    public static LocalDateTime suggested(
            Instant now, WorkingDays days, ZoneId zone, @Nullable ShortestSilence shortest) {
        LocalDateTime earliest =
                LocalDateTime.ofInstant((shortest == null ? USUAL : shortest).earliest(now, days, zone), zone);
        LocalDate last = earliest.toLocalDate();
        boolean fits = days.contains(last) && !earliest.toLocalTime().isAfter(HOUR);
        return (fits ? last : days.after(last, 1)).atTime(HOUR);
    }

    /**
     * What a deadline leaves.
     *
     * @param workingDays of all participants, after today and with its own day
     * @param unknown participants whose holidays in its year the portal does not know
     */
    public record Left(long workingDays, List<Party> unknown) {}

    /** @param deadline in the round's zone; days after {@link #FARTHEST} are not counted */
    public static Left left(
            Instant now, LocalDateTime deadline, List<Party> participants, WorkingDays days, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate last = deadline.toLocalDate();
        LocalDate counted = last.isAfter(today.plus(FARTHEST)) ? today.plus(FARTHEST) : last;
        return new Left(
                last.isBefore(today) ? 0 : days.between(today, counted),
                participants.stream()
                        .filter(party -> !days.knows(party.code(), last))
                        .toList());
    }
}
