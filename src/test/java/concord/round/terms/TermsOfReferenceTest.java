package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a draft to a round. */
class TermsOfReferenceTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private final TermsOfReference terms = new TermsOfReference(OpenedRounds.terms("First round"), "chair", NOW);

    @Test
    void a_draft_can_be_written_anew_and_nobody_is_asked() {
        terms.write(0, OpenedRounds.terms("Round of Moscow"), "deputy", NOW);

        assertThat(terms.state()).isEqualTo(TermsState.DRAFT);
        assertThat(terms.terms().title()).isEqualTo("Round of Moscow");
        assertThat(terms.asked()).isEmpty();
        assertThat(terms.circulatedAt()).isEmpty();
    }

    @Test
    void a_draft_that_another_chair_has_changed_is_neither_written_nor_discarded_nor_circulated() {
        refused("terms.refusal.draft_changed", () -> terms.write(1, terms.terms(), "chair", NOW));
        refused("terms.refusal.draft_changed", () -> terms.discard(1, NOW));
        refused("terms.refusal.draft_changed", () -> terms.circulate(1, List.of(FIRST, SECOND), NOW));
    }

    @Test
    void circulated_it_asks_those_that_count_and_changes_no_more() {
        terms.circulate(0, List.of(FIRST, SECOND), NOW);

        assertThat(terms.state()).isEqualTo(TermsState.CIRCULATED);
        assertThat(terms.asks(FIRST.id())).isTrue();
        assertThat(terms.asks(UUID.randomUUID())).isFalse();
        assertThat(terms.circulatedAt()).contains(NOW);
        terms.refuseNotCirculated();
        refused("terms.refusal.draft_changed", () -> terms.write(0, terms.terms(), "chair", NOW));
        refused("terms.refusal.draft_changed", () -> terms.discard(0, NOW));
        refused("terms.refusal.draft_changed", () -> terms.circulate(0, List.of(FIRST, SECOND), NOW));
    }

    @Test
    void one_delegation_alone_is_not_asked() {
        refused("terms.refusal.alone", () -> terms.circulate(0, List.of(FIRST), NOW));
    }

    @Test
    void what_is_withdrawn_or_discarded_waits_no_more() {
        TermsOfReference other = new TermsOfReference(terms.terms(), "chair", NOW);
        terms.circulate(0, List.of(FIRST, SECOND), NOW);
        terms.withdraw(NOW);
        other.discard(0, NOW);

        assertThat(terms.state()).isEqualTo(TermsState.WITHDRAWN);
        assertThat(terms.endedAt()).contains(NOW);
        assertThat(other.state()).isEqualTo(TermsState.DISCARDED);
        assertThat(other.endedAt()).contains(NOW);
        refused("terms.refusal.not_circulated", terms::refuseNotCirculated);
        refused("terms.refusal.not_circulated", () -> terms.withdraw(NOW));
        refused("terms.refusal.not_circulated", () -> terms.amend("chair", NOW));
    }

    @Test
    void amended_terms_are_another_draft_that_says_the_same() {
        terms.circulate(0, List.of(FIRST, SECOND), NOW);
        TermsOfReference draft = terms.amend("chair", NOW);

        assertThat(terms.state()).isEqualTo(TermsState.AMENDED);
        assertThat(terms.endedAt()).contains(NOW);
        refused("terms.refusal.not_circulated", terms::refuseNotCirculated);
        assertThat(draft.id()).isNotEqualTo(terms.id());
        assertThat(draft.state()).isEqualTo(TermsState.DRAFT);
        assertThat(draft.terms()).isEqualTo(terms.terms());
    }

    @Test
    void a_round_is_held_by_circulated_terms_once() {
        Round round = OpenedRounds.round(FIRST, SECOND);
        refused("terms.refusal.not_circulated", () -> terms.open(round));
        terms.circulate(0, List.of(FIRST, SECOND), NOW);
        terms.open(round);

        assertThat(terms.state()).isEqualTo(TermsState.OPENED);
        assertThat(terms.roundId()).contains(round.id());
        assertThat(terms.endedAt()).contains(round.openedAt());
        refused("terms.refusal.opened", () -> terms.open(round));
        refused("terms.refusal.opened", () -> terms.withdraw(NOW));
    }

    @Test
    void an_answer_is_an_acceptance_or_says_something() {
        UUID delegation = FIRST.id();
        assertThat(TermsAnswer.accepting(terms.id(), delegation, "head", NOW).accepted())
                .isTrue();
        TermsAnswer answer = TermsAnswer.saying(" Shorter. ", terms.id(), delegation, "head", NOW);
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.text()).isEqualTo("Shorter.");
        refused("terms.refusal.answer", () -> TermsAnswer.saying(" ", terms.id(), delegation, "head", NOW));
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
