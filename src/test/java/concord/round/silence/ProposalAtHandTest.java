package concord.round.silence;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import concord.round.terms.OpenedRounds;
import concord.round.terms.Round;
import concord.shared.Revision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalAtHandTest {
    private static final Instant PROPOSED = OpenedRounds.OPENED.plusSeconds(60);
    private static final Instant DEADLINE = PROPOSED.plusSeconds(60);

    private final Round round = OpenedRounds.round(FIRST, SECOND);

    @Test
    void something_can_come_of_the_latest_proposal_of_an_open_round() {
        assertThat(proposal(true, null).isGivenUp()).isFalse();
    }

    @Test
    void something_has_come_of_it_where_the_round_has_closed_with_a_result() {
        round.close(DEADLINE);

        assertThat(proposal(true, null).isGivenUp()).isFalse();
    }

    @Test
    void nothing_comes_of_it_once_another_has_taken_its_place() {
        assertThat(proposal(false, null).isGivenUp()).isTrue();
    }

    @Test
    void nothing_comes_of_it_once_the_round_has_closed_without_result() {
        round.closeWithoutResult("No text in sight.", DEADLINE);

        assertThat(proposal(true, null).isGivenUp()).isTrue();
    }

    @Test
    void nothing_comes_of_it_once_the_chair_has_taken_it_back() {
        assertThat(proposal(true, PROPOSED.plusSeconds(1)).isGivenUp()).isTrue();
    }

    private ProposalAtHand proposal(boolean latest, @Nullable Instant takenBackAt) {
        Proposal proposal = new Proposal(round, 1, List.of(), DEADLINE, "chair", new Revision(4, PROPOSED));
        Silence silence = new Silence(PROPOSED, DEADLINE, List.of(), List.of(), takenBackAt);
        return new ProposalAtHand(round, proposal, silence, latest);
    }
}
