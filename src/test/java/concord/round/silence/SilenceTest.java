package concord.round.silence;

import static concord.round.silence.SilenceState.ADOPTED;
import static concord.round.silence.SilenceState.BROKEN;
import static concord.round.silence.SilenceState.RUNNING;
import static concord.round.silence.SilenceState.SETTLING;
import static concord.round.silence.SilenceState.TAKEN_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import concord.round.silence.Silence.Broken;
import concord.round.silence.Silence.Extension;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Instant PROPOSED = Instant.parse("2026-12-14T09:00:00Z");
    private static final Instant DEADLINE =
            ZonedDateTime.parse("2026-12-18T18:00:00+03:00[Europe/Moscow]").toInstant();

    /** What the clock of receipt tells apart. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final List<Extension> extensions = new ArrayList<>();
    private final List<Broken> breaks = new ArrayList<>();

    @Test
    void scenario_8_an_objection_three_seconds_before_the_deadline_from_another_zone_breaks_it() {
        Instant inNewYork = ZonedDateTime.parse("2026-12-18T09:59:57-05:00[America/New_York]")
                .toInstant();
        breaks.add(new Broken(inNewYork, null));

        assertThat(at(inNewYork.minusNanos(1))).isEqualTo(RUNNING);
        assertThat(at(inNewYork)).isEqualTo(BROKEN);
        assertThat(at(DEADLINE.plusSeconds(3600))).isEqualTo(BROKEN);
    }

    @Test
    void scenario_8_an_objection_three_seconds_after_the_deadline_does_not() {
        Instant late = DEADLINE.plusSeconds(3);
        breaks.add(new Broken(late, null));

        assertThat(silence().isInTime(late)).isFalse();
        assertThat(at(late)).isEqualTo(SETTLING);
        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(ADOPTED);
    }

    @Test
    void scenario_8_while_the_server_is_busy_nothing_is_adopted_that_an_objection_on_its_way_may_break() {
        assertThat(at(DEADLINE)).isEqualTo(SETTLING);
        assertThat(at(DEADLINE.plusSeconds(59))).isEqualTo(SETTLING);

        breaks.add(new Broken(DEADLINE.minusSeconds(3), null));
        assertThat(at(DEADLINE.plusSeconds(59))).isEqualTo(BROKEN);
    }

    @Test
    void while_it_settles_neither_what_broke_it_nor_its_withdrawal_is_certain() {
        breaks.add(new Broken(DEADLINE.minusSeconds(600), null));

        assertThat(silence().isSettling(DEADLINE.minusNanos(1))).isFalse();
        assertThat(silence().isSettling(DEADLINE)).isTrue();
        assertThat(silence().isSettling(DEADLINE.plusSeconds(60))).isFalse();
    }

    @Test
    void what_the_chair_takes_back_is_never_adopted() {
        Instant taken = DEADLINE.minusSeconds(1);
        Silence silence = new Silence(PROPOSED, DEADLINE, extensions, breaks, taken);

        assertThat(silence.at(taken.minusNanos(1))).isEqualTo(RUNNING);
        assertThat(silence.at(taken)).isEqualTo(TAKEN_BACK);
        assertThat(silence.at(DEADLINE.plusSeconds(3600))).isEqualTo(TAKEN_BACK);
    }

    @Test
    void the_chair_takes_nothing_back_at_the_deadline_itself() {
        Silence late = new Silence(PROPOSED, DEADLINE, extensions, breaks, DEADLINE);
        Silence inTime = new Silence(PROPOSED, DEADLINE, extensions, breaks, DEADLINE.minus(MICROSECOND));

        assertThat(late.at(DEADLINE)).isEqualTo(SETTLING);
        assertThat(late.at(DEADLINE.plusSeconds(60))).isEqualTo(ADOPTED);
        assertThat(inTime.at(DEADLINE.plusSeconds(60))).isEqualTo(TAKEN_BACK);
    }

    @Test
    void scenario_14_a_round_whose_participants_all_stay_silent_is_adopted() {
        assertThat(at(PROPOSED)).isEqualTo(RUNNING);
        assertThat(at(DEADLINE.minusNanos(1))).isEqualTo(RUNNING);
        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(ADOPTED);
    }

    @Test
    void scenario_14_a_round_whose_only_objection_is_withdrawn_before_the_deadline_is_adopted() {
        Instant said = DEADLINE.minusSeconds(600);
        Instant withdrawn = DEADLINE.minusSeconds(1);
        breaks.add(new Broken(said, withdrawn));

        assertThat(at(said)).isEqualTo(BROKEN);
        assertThat(at(withdrawn)).isEqualTo(RUNNING);
        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(ADOPTED);
    }

    @Test
    void an_objection_that_is_withdrawn_at_the_deadline_has_broken_it() {
        breaks.add(new Broken(DEADLINE.minusSeconds(600), DEADLINE));

        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(BROKEN);
    }

    @Test
    void one_of_two_objections_is_enough() {
        breaks.add(new Broken(DEADLINE.minusSeconds(600), DEADLINE.minusSeconds(500)));
        breaks.add(new Broken(DEADLINE.minusSeconds(550), null));

        assertThat(at(DEADLINE.minusSeconds(1))).isEqualTo(BROKEN);
    }

    @Test
    void an_objection_at_the_deadline_itself_is_late() {
        assertThat(silence().isInTime(DEADLINE.minusNanos(1))).isTrue();
        assertThat(silence().isInTime(DEADLINE)).isFalse();
    }

    @Test
    void an_objection_that_is_received_at_the_deadline_itself_breaks_nothing() {
        breaks.add(new Broken(DEADLINE, null));

        assertThat(at(DEADLINE)).isEqualTo(SETTLING);
        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(ADOPTED);
    }

    @Test
    void an_objection_that_is_received_a_microsecond_before_the_deadline_breaks_it() {
        breaks.add(new Broken(DEADLINE.minus(MICROSECOND), null));

        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(BROKEN);
    }

    @Test
    void an_objection_that_is_withdrawn_a_microsecond_before_the_deadline_has_broken_nothing() {
        breaks.add(new Broken(DEADLINE.minusSeconds(600), DEADLINE.minus(MICROSECOND)));

        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(ADOPTED);
    }

    @Test
    void it_settles_until_a_minute_after_the_deadline_is_over() {
        assertThat(at(DEADLINE.plusSeconds(60).minus(MICROSECOND))).isEqualTo(SETTLING);
        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(ADOPTED);
    }

    @Test
    void an_objection_between_the_first_deadline_and_the_later_one_breaks_it() {
        extensions.add(new Extension(DEADLINE.minusSeconds(60), DEADLINE.plusSeconds(100)));
        breaks.add(new Broken(DEADLINE.plusSeconds(99), null));

        assertThat(at(DEADLINE.plusSeconds(160))).isEqualTo(BROKEN);
    }

    @Test
    void an_objection_can_be_withdrawn_until_the_later_deadline() {
        extensions.add(new Extension(DEADLINE.minusSeconds(60), DEADLINE.plusSeconds(100)));
        breaks.add(new Broken(DEADLINE.minusSeconds(600), DEADLINE.plusSeconds(99)));

        assertThat(at(DEADLINE.plusSeconds(98))).isEqualTo(BROKEN);
        assertThat(at(DEADLINE.plusSeconds(160))).isEqualTo(ADOPTED);
    }

    @Test
    void of_two_deadlines_that_are_set_at_one_moment_the_later_one_counts() {
        extensions.add(new Extension(DEADLINE.minusSeconds(60), DEADLINE.plusSeconds(200)));
        extensions.add(new Extension(DEADLINE.minusSeconds(60), DEADLINE.plusSeconds(100)));
        Silence inOrder = silence();
        Collections.reverse(extensions);

        assertThat(inOrder.deadlineAt(DEADLINE)).isEqualTo(DEADLINE.plusSeconds(200));
        assertThat(silence().deadlineAt(DEADLINE)).isEqualTo(DEADLINE.plusSeconds(200));
    }

    @Test
    void a_later_deadline_that_the_chair_sets_in_time_counts_from_then_on() {
        Instant later = DEADLINE.plusSeconds(86_400);
        extensions.add(new Extension(DEADLINE.minusSeconds(60), later));

        assertThat(silence().deadlineAt(DEADLINE.minusSeconds(61))).isEqualTo(DEADLINE);
        assertThat(silence().deadlineAt(DEADLINE.minusSeconds(60))).isEqualTo(later);
        assertThat(at(DEADLINE.plusSeconds(60))).isEqualTo(RUNNING);
        assertThat(at(later.plusSeconds(60))).isEqualTo(ADOPTED);
    }

    @Test
    void a_deadline_cannot_be_set_after_it_has_passed_nor_be_brought_forward() {
        extensions.add(new Extension(DEADLINE, DEADLINE.plusSeconds(86_400)));
        extensions.add(new Extension(DEADLINE.minusSeconds(60), DEADLINE.minusSeconds(30)));

        assertThat(silence().deadlineAt(DEADLINE.plusSeconds(1))).isEqualTo(DEADLINE);
    }

    @Test
    void two_extensions_follow_each_other_whatever_order_they_are_read_in() {
        Instant next = DEADLINE.plusSeconds(100);
        Instant last = DEADLINE.plusSeconds(200);
        extensions.add(new Extension(DEADLINE.minusSeconds(60), next));
        extensions.add(new Extension(next.minusSeconds(1), last));
        Silence inOrder = silence();
        Collections.reverse(extensions);

        assertThat(inOrder.deadlineAt(last)).isEqualTo(last);
        assertThat(silence().deadlineAt(last)).isEqualTo(last);
    }

    private SilenceState at(Instant moment) {
        return silence().at(moment);
    }

    private Silence silence() {
        return new Silence(PROPOSED, DEADLINE, extensions, breaks);
    }
}
