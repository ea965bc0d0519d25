package concord.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.names.Band;
import concord.shared.Refusal;
import concord.shared.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the delegations of two entries say of them, and how long it may be. */
class OpinionsTest {
    private static final Opinion SAME = opinion(1, Verdict.SAME);
    private static final Opinion DIFFERENT = opinion(2, Verdict.DIFFERENT);

    @Test
    void who_says_something_anew_leaves_what_the_other_has_said() {
        Opinions before = new Opinions(SAME, SAME);

        assertThat(before.with(DIFFERENT, true)).isEqualTo(new Opinions(DIFFERENT, SAME));
        assertThat(before.with(DIFFERENT, false)).isEqualTo(new Opinions(SAME, DIFFERENT));
    }

    @Test
    void seen_from_the_other_side_they_change_sides() {
        assertThat(new Opinions(SAME, null).mirrored()).isEqualTo(new Opinions(null, SAME));
        assertThat(new Opinions(SAME, DIFFERENT).mirrored()).isEqualTo(new Opinions(DIFFERENT, SAME));
    }

    @Test
    void that_one_holds_what_the_other_does_not_is_not_that_both_do() {
        assertThat(new Opinions(SAME, DIFFERENT).both(Verdict.SAME)).isFalse();
        assertThat(new Opinions(SAME, null).both(Verdict.SAME)).isFalse();
        assertThat(new Opinions(SAME, SAME).both(Verdict.SAME)).isTrue();
    }

    @Test
    void what_would_hold_is_told_as_if_the_left_one_had_said_so() {
        Opinions saidByTheRight = new Opinions(null, SAME);

        assertThat(Correspondence.ifLeftSaid(Verdict.SAME, saidByTheRight, Band.NONE))
                .isEqualTo(Correspondence.CONFIRMED);
        assertThat(Correspondence.ifLeftSaid(Verdict.DIFFERENT, new Opinions(SAME, null), Band.NONE))
                .isEqualTo(Correspondence.DIFFERENT);
    }

    @Test
    void only_who_holds_them_to_be_the_same_says_to_what_extent() {
        assertThat(new Said(Verdict.SAME, Extent.CONTAINS, "").extent()).isEqualTo(Extent.CONTAINS);
        assertThat(new Said(Verdict.DIFFERENT, Extent.CONTAINS, "").extent()).isEqualTo(Extent.WHOLE);
        assertThat(new Said(Verdict.UNSURE, Extent.PART_OF, "").extent()).isEqualTo(Extent.WHOLE);
    }

    @Test
    void a_reason_has_at_most_as_many_characters_as_the_trail_keeps() {
        assertThat(new Said(Verdict.SAME, Extent.WHOLE, "x".repeat(2_000)).reason())
                .hasSize(2_000);
        assertThatThrownBy(() -> new Said(Verdict.SAME, Extent.WHOLE, "x".repeat(2_001)))
                .isInstanceOf(Refusal.class)
                .hasMessage("judgement.refusal.long");
    }

    private static Opinion opinion(long id, Verdict verdict) {
        return new Opinion(new UUID(3, id), Said.of(verdict), Instant.EPOCH);
    }
}
