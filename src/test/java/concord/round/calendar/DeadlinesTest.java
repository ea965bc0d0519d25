package concord.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Party;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In November 2026: a Monday, and the holiday of one of the two on the Wednesday. */
class DeadlinesTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Party US = party("us");
    private static final Party RU = party("ru");
    private static final List<Party> BOTH = List.of(US, RU);

    @Test
    void three_working_days_of_all_are_suggested_until_five_in_the_afternoon() {
        assertThat(suggested(MONDAY, BOTH, null)).isEqualTo(LocalDateTime.parse("2026-11-06T17:00"));
        assertThat(suggested(MONDAY, List.of(US), null)).isEqualTo(LocalDateTime.parse("2026-11-05T17:00"));
    }

    @Test
    void they_are_counted_from_the_day_that_it_is_in_the_zone_of_the_round() {
        Instant lateOnMonday = Instant.parse("2026-11-02T23:30:00Z");

        assertThat(suggested(lateOnMonday, BOTH, null)).isEqualTo(LocalDateTime.parse("2026-11-09T17:00"));
    }

    @Test
    void the_shortest_silence_of_the_terms_is_suggested_and_never_less() {
        assertThat(suggested(MONDAY, BOTH, new ShortestSilence(1, SilenceUnit.WORKING_DAYS)))
                .isEqualTo(LocalDateTime.parse("2026-11-03T17:00"));
        assertThat(suggested(MONDAY, BOTH, new ShortestSilence(7, SilenceUnit.HOURS)))
                .isEqualTo(LocalDateTime.parse("2026-11-02T17:00"));
        assertThat(suggested(MONDAY.plusSeconds(1), BOTH, new ShortestSilence(7, SilenceUnit.HOURS)))
                .isEqualTo(LocalDateTime.parse("2026-11-03T17:00"));
        assertThat(suggested(MONDAY, BOTH, new ShortestSilence(40, SilenceUnit.HOURS)))
                .isEqualTo(LocalDateTime.parse("2026-11-05T17:00"));
    }

    @Test
    void working_days_are_those_of_all_participants() {
        assertThat(left("2026-11-05T17:00")).isEqualTo(new Deadlines.Left(2, List.of()));
        assertThat(left("2026-11-06T17:00").workingDays()).isEqualTo(3);
    }

    @Test
    void the_day_of_the_deadline_counts_and_today_does_not() {
        assertThat(left("2026-11-02T23:59").workingDays()).isZero();
        assertThat(left("2026-11-03T00:01").workingDays()).isEqualTo(1);
    }

    @Test
    void a_deadline_that_has_passed_leaves_nothing() {
        assertThat(left("2026-10-01T17:00").workingDays()).isZero();
    }

    @Test
    void of_a_deadline_farther_than_a_year_no_more_than_a_year_is_counted() {
        assertThat(left("2027-11-03T17:00").workingDays())
                .isEqualTo(left("2027-11-02T17:00").workingDays())
                .isGreaterThan(left("2027-11-01T17:00").workingDays());
    }

    @Test
    void whose_holidays_are_not_known_is_said() {
        Party unknown = party("zz");

        assertThat(left("2026-11-06T17:00", List.of(US, unknown, RU)).unknown()).containsExactly(unknown);
    }

    private static Deadlines.Left left(String deadline) {
        return left(deadline, BOTH);
    }

    private static Deadlines.Left left(String deadline, List<Party> parties) {
        return Deadlines.left(MONDAY, LocalDateTime.parse(deadline), parties, days(parties), VIENNA);
    }

    private static LocalDateTime suggested(Instant now, List<Party> parties, @Nullable ShortestSilence shortest) {
        return Deadlines.suggested(now, days(parties), VIENNA, shortest);
    }

    private static WorkingDays days(List<Party> parties) {
        return WorkingDays.of(parties, Map.of());
    }

    private static Party party(String code) {
        return new Party(UUID.randomUUID(), code, code, code, true);
    }
}
