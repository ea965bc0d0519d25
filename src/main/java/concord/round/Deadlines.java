package concord.round;

import concord.joint.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Deadlines that give every delegation time. */
public final class Deadlines {
    private static final int WORKING_DAYS = 3;
    private static final LocalTime HOUR = LocalTime.of(17, 0);
    private static final Period FARTHEST = Period.ofYears(1);

    private Deadlines() {}

    /** Three working days of all participants from a moment, at five in the afternoon; in the round's zone. */
    public static LocalDateTime suggested(Instant now, RoundView round) {
        return days(round).after(today(now, round), WORKING_DAYS).atTime(HOUR);
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
    public static Left left(Instant now, LocalDateTime deadline, RoundView round) {
        WorkingDays days = days(round);
        LocalDate today = today(now, round);
        LocalDate last = deadline.toLocalDate();
        LocalDate counted = last.isAfter(today.plus(FARTHEST)) ? today.plus(FARTHEST) : last;
        return new Left(
                last.isBefore(today) ? 0 : days.between(today, counted),
                round.participants().stream()
                        .filter(party -> !days.knows(party.code(), last))
                        .toList());
    }

    private static WorkingDays days(RoundView round) {
        return WorkingDays.of(round.participants().stream().map(Party::code).collect(Collectors.toSet()));
    }

    private static LocalDate today(Instant now, RoundView round) {
        return now.atZone(ZoneId.of(round.terms().zone())).toLocalDate();
    }
}
