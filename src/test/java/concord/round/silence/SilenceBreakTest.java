package concord.round.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.round.silence.SilenceBreak.Said;
import concord.shared.BreakKind;
import concord.shared.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SilenceBreakTest {
    private static final UUID PROPOSAL = new UUID(7, 1);
    private static final UUID DELEGATION = new UUID(9, 1);
    private static final Instant SAID = Instant.parse("2026-12-18T14:59:57Z");
    private static final Instant LATER = SAID.plusSeconds(1);

    @Test
    void it_is_kept_who_said_what_of_which_proposal_and_when() {
        SilenceBreak said = said(" Not this text.\r\n", false);

        assertThat(said.proposalId()).isEqualTo(PROPOSAL);
        assertThat(said.delegationId()).isEqualTo(DELEGATION);
        assertThat(said.kind()).isEqualTo(BreakKind.AMENDMENT);
        assertThat(said.text()).isEqualTo("Not this text.");
        assertThat(said.receivedAt()).isEqualTo(SAID);
        assertThat(said.id()).isNotEqualTo(said("Not this text.", false).id());
    }

    @Test
    void without_a_word_nothing_is_broken() {
        assertThatThrownBy(() -> said(" \n", false)).isInstanceOf(Refusal.class).hasMessage("round.refusal.text");
    }

    @Test
    void it_stands_until_it_is_withdrawn() {
        SilenceBreak said = said("No.", false);
        assertThat(said.standing()).isTrue();
        assertThat(said.withdrawnAt()).isEmpty();

        said.withdraw(LATER);

        assertThat(said.standing()).isFalse();
        assertThat(said.withdrawnAt()).contains(LATER);
    }

    @Test
    void what_came_too_late_does_not_stand() {
        assertThat(said("No.", false).late()).isFalse();
        assertThat(said("No.", true).late()).isTrue();
        assertThat(said("No.", true).standing()).isFalse();
    }

    @Test
    void it_is_withdrawn_once() {
        SilenceBreak said = said("No.", false);
        said.withdraw(LATER);

        assertThatThrownBy(() -> said.withdraw(LATER.plusSeconds(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("round.refusal.withdrawn_before");
        assertThat(said.withdrawnAt()).contains(LATER);
    }

    @Test
    void it_is_offered_as_a_reservation_once() {
        SilenceBreak said = said("No.", true);
        assertThat(said.offeredAt()).isEmpty();
        said.offer(LATER);

        assertThatThrownBy(() -> said.offer(LATER.plusSeconds(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("round.refusal.offered_before");
        assertThat(said.offeredAt()).contains(LATER);
    }

    private static SilenceBreak said(String text, boolean late) {
        return new SilenceBreak(PROPOSAL, new Said(DELEGATION, BreakKind.AMENDMENT, text, "head"), SAID, late);
    }
}
