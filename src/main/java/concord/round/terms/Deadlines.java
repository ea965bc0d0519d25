package concord.round.terms;

import concord.joint.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Deadlines that give every delegation time. */
public final class Deadlines {
    private static final int WORKING_DAYS = 3;
    private static final LocalTime HOUR = LocalTime.of(17, 0);
    private static final Period FARTHEST = Period.ofYears(1);

    private Deadlines() {}

    /** Three working days of all participants from a moment, at five in the afternoon; in the round's zone. */
    public static LocalDateTime suggested(Instant now, List<Party> participants, ZoneId zone) {
        return days(participants).after(today(now, zone), WORKING_DAYS).atTime(HOUR);
    }

    /**
     * What a deadline leaves.
     *
     * @param workingDays of all participants, after today and with its own day
     * @param unknown participants whose holidays in its year the portal does not know
     */
    public record Left(long workingDays, List<Party> unknown) {
        /** Whether it is less than what is suggested. */
        public boolean isShort() {
            return workingDays < WORKING_DAYS;
        }
    }

    /** @param deadline in the round's zone; days after {@link #FARTHEST} are not counted */
    public static Left left(Instant now, LocalDateTime deadline, List<Party> participants, ZoneId zone) {
        WorkingDays days = days(participants);
        LocalDate today = today(now, zone);
        LocalDate last = deadline.toLocalDate();
        LocalDate counted = last.isAfter(today.plus(FARTHEST)) ? today.plus(FARTHEST) : last;
        return new Left(
                last.isBefore(today) ? 0 : days.between(today, counted),
                participants.stream()
                        .filter(party -> !days.knows(party.code(), last))
                        .toList());
    }

    private static WorkingDays days(List<Party> participants) {
        return WorkingDays.of(participants.stream().map(Party::code).collect(Collectors.toSet()), Map.of());
    }

    private static LocalDate today(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate();
    }
}
