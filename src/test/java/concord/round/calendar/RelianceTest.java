package concord.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Party;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Terms that delegations have read do not become shorter because the chair takes a holiday back. */
class RelianceTest {
    private static final Instant CIRCULATED = Instant.parse("2026-11-02T09:00:00Z");

    /** A Monday; the Tuesday after it is no holiday that the portal knows. */
    private static final Instant BEGIN = Instant.parse("2026-11-09T13:00:07Z");

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-10");
    private static final Party US = party("us");
    private static final Party RU = party("ru");

    private final AddedHoliday holiday = added(US, CIRCULATED.minusSeconds(60));

    @Test
    void what_was_taken_back_before_the_terms_were_circulated_does_not_count() {
        holiday.takeBack("chair", CIRCULATED.minusNanos(1_000));
        assertThat(days(SilenceUnit.WORKING_DAYS).counts(holiday)).isFalse();
    }

    @Test
    void what_is_taken_back_at_that_moment_or_later_does() {
        holiday.takeBack("chair", CIRCULATED);
        assertThat(days(SilenceUnit.WORKING_DAYS).counts(holiday)).isTrue();
        AddedHoliday later = added(US, CIRCULATED.plusSeconds(60));
        later.takeBack("chair", CIRCULATED.plusSeconds(61));
        assertThat(days(SilenceUnit.WORKING_DAYS).counts(later)).isTrue();
        assertThat(days(SilenceUnit.WORKING_DAYS).counts(added(US, CIRCULATED))).isTrue();
    }

    @Test
    void a_holiday_more_is_a_later_end_to_the_second() {
        HolidayEffect effect = days(SilenceUnit.WORKING_DAYS)
                .effect(BEGIN, List.of(), List.of(holiday))
                .orElseThrow();
        assertThat(effect.now()).isEqualTo(Instant.parse("2026-11-10T13:00:07Z"));
        assertThat(effect.then()).isEqualTo(Instant.parse("2026-11-12T13:00:07Z")); // the 11th is Veterans Day
        assertThat(effect.same()).isFalse();
        assertThat(effect.title()).isEqualTo("First round");
    }

    @Test
    void a_holiday_of_who_has_not_accepted_changes_nothing() {
        assertThat(days(SilenceUnit.WORKING_DAYS)
                        .effect(BEGIN, List.of(), List.of(added(party("fr"), CIRCULATED)))
                        .orElseThrow()
                        .same())
                .isTrue();
    }

    @Test
    void nobody_relies_on_days_where_hours_are_counted_or_nothing_is() {
        assertThat(days(SilenceUnit.HOURS).relying()).isEmpty();
        assertThat(days(SilenceUnit.HOURS).effect(BEGIN, List.of(), List.of(holiday)))
                .isEmpty();
        assertThat(new Reliance("First round", CIRCULATED, List.of(US, RU), null, ZoneId.of("UTC")).relying())
                .isEmpty();
        assertThat(days(SilenceUnit.WORKING_DAYS).relying()).containsExactlyInAnyOrder(US.id(), RU.id());
    }

    private static Reliance days(SilenceUnit unit) {
        return new Reliance(
                "First round", CIRCULATED, List.of(US, RU), new ShortestSilence(1, unit), ZoneId.of("Europe/Moscow"));
    }

    private static AddedHoliday added(Party party, Instant at) {
        return new AddedHoliday(party.id(), TUESDAY, "Offices closed", "chair", at);
    }

    private static Party party(String code) {
        return new Party(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), code, code, code, true);
    }
}
