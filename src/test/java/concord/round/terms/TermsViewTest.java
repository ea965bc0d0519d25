package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.joint.Party;
import concord.round.terms.TermsView.Answer;
import concord.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With whom a round would be opened. */
class TermsViewTest {
    private static final Answer FIRST_ACCEPTS = new Answer(FIRST.id(), true, "", Instant.EPOCH);
    private static final Answer SECOND_ACCEPTS = new Answer(SECOND.id(), true, "", Instant.EPOCH);
    private static final Answer SECOND_ANSWERS = new Answer(SECOND.id(), false, "Shorter.", Instant.EPOCH);

    @Test
    void those_take_part_that_have_accepted_and_the_others_do_not() {
        TermsView view = view(List.of(FIRST, SECOND, THIRD), FIRST_ACCEPTS, SECOND_ACCEPTS);

        assertThat(view.accepting()).containsExactly(FIRST, SECOND);
        assertThat(view.notAccepting()).containsExactly(THIRD);
        view.refuseTooFew();
    }

    @Test
    void an_answer_is_no_acceptance() {
        TermsView view = view(List.of(FIRST, SECOND), FIRST_ACCEPTS, SECOND_ANSWERS);

        assertThat(view.accepting()).containsExactly(FIRST);
        assertThat(view.notAccepting()).containsExactly(SECOND);
        assertThat(view.answerOf(SECOND.id())).contains(SECOND_ANSWERS);
        assertThat(view.answerOf(THIRD.id())).isEmpty();
        assertThatThrownBy(view::refuseTooFew).isInstanceOf(Refusal.class).hasMessage("round.refusal.alone");
    }

    @Test
    void a_delegation_that_has_left_takes_no_part_although_it_had_accepted() {
        TermsView view = view(List.of(FIRST, THIRD), FIRST_ACCEPTS, SECOND_ACCEPTS);

        assertThat(view.accepting()).containsExactly(FIRST);
        assertThat(view.notAccepting()).containsExactly(THIRD);
    }

    @Test
    void they_are_answered_once_all_have_answered_who_were_asked_and_still_count() {
        assertThat(view(List.of(FIRST, SECOND), FIRST_ACCEPTS, SECOND_ACCEPTS).answered())
                .isTrue();
        assertThat(view(List.of(FIRST, SECOND), FIRST_ACCEPTS).answered()).isFalse();
        assertThat(view(List.of(FIRST, SECOND, THIRD), FIRST_ACCEPTS, SECOND_ACCEPTS)
                        .answered())
                .as("who came later was not asked")
                .isTrue();
    }

    @Test
    void answers_by_which_no_round_can_be_opened_wait_for_the_chair_too() {
        assertThat(view(List.of(FIRST, SECOND), FIRST_ACCEPTS, SECOND_ANSWERS).answered())
                .isTrue();
        assertThat(view(List.of(FIRST), FIRST_ACCEPTS, SECOND_ACCEPTS).answered())
                .isTrue();
        assertThat(view(List.of(), FIRST_ACCEPTS, SECOND_ACCEPTS).answered())
                .as("nobody who was asked is left")
                .isFalse();
    }

    private static TermsView view(List<Party> counting, Answer... answers) {
        return new TermsView(
                UUID.randomUUID(),
                1,
                TermsState.CIRCULATED,
                OpenedRounds.terms("First round"),
                List.of(FIRST, SECOND),
                counting,
                List.of(answers),
                Optional.of(Instant.EPOCH),
                Optional.empty());
    }
}
