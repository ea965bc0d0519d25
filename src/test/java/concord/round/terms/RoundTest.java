package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.round.terms.OpenedRounds.OPENED;
import static concord.round.terms.OpenedRounds.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.round.calendar.WorkingDays;
import concord.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final Instant CLOSED = OPENED.plusSeconds(1);

    private final Round round = round(FIRST, SECOND);

    @Test
    void two_delegations_are_enough_and_one_alone_is_not() {
        assertThat(round.participants()).containsExactly(FIRST, SECOND);
        refused("round.refusal.alone", () -> round(FIRST));
    }

    @Test
    void what_it_is_about_is_fixed_when_it_opens() {
        assertThat(round.number()).isEqualTo(7);
        assertThat(round.terms()).isEqualTo(OpenedRounds.terms("First round"));
        assertThat(round.openedAt()).isEqualTo(OPENED);
    }

    @Test
    void those_take_part_whom_it_was_opened_with() {
        assertThat(round.participantIds()).containsExactlyInAnyOrder(FIRST.id(), SECOND.id());
    }

    @Test
    void it_is_open_until_it_is_closed() {
        round.refuseClosed();
        assertThat(round.open()).isTrue();
        assertThat(round.closedAt()).isEmpty();

        round.close(CLOSED);

        assertThat(round.open()).isFalse();
        assertThat(round.closedAt()).contains(CLOSED);
    }

    @Test
    void closed_with_a_result_it_needs_no_reason() {
        round.close(CLOSED);

        assertThat(round.withoutResult()).isFalse();
        assertThat(round.closedReason()).isEmpty();
    }

    @Test
    void closed_without_result_it_says_why() {
        round.closeWithoutResult(" No text in sight. ", CLOSED);

        assertThat(round.withoutResult()).isTrue();
        assertThat(round.closedReason()).isEqualTo("No text in sight.");
        assertThat(round.closedAt()).contains(CLOSED);
    }

    @Test
    void without_result_and_without_reason_it_is_not_closed() {
        refused("round.refusal.reason", () -> round.closeWithoutResult(" ", CLOSED));

        assertThat(round.open()).isTrue();
    }

    @Test
    void deserted_it_closes_without_result_and_the_reason_is_plain() {
        round.closeLapsed(CLOSED);

        assertThat(round.withoutResult()).isTrue();
        assertThat(round.closedAt()).contains(CLOSED);
        assertThat(round.closedReason()).isEmpty();
    }

    @Test
    void it_is_closed_once() {
        round.close(CLOSED);

        refused("round.refusal.closed", () -> round.close(CLOSED.plusSeconds(1)));
        refused("round.refusal.closed", () -> round.closeWithoutResult("Why", CLOSED));
        refused("round.refusal.closed", () -> round.closeLapsed(CLOSED));
        assertThat(round.closedAt()).contains(CLOSED);
        assertThat(round.withoutResult()).isFalse();
    }

    @Test
    void a_silence_is_as_long_as_its_terms_say_and_not_a_second_shorter() {
        WorkingDays any = WorkingDays.of(List.of(FIRST, SECOND), Map.of());
        Instant end = OPENED.plusSeconds(7_200);

        round.refuseShort(OPENED, end, any);

        refused("round.refusal.short", () -> round.refuseShort(OPENED, end.minusSeconds(1), any));
        refused("round.refusal.short", () -> round.refuseShort(OPENED.plusSeconds(1), end, any));
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
