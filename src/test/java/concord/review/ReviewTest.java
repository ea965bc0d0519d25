package concord.review;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.JudgedPair;
import concord.correspondence.Meant;
import concord.correspondence.ReadyJudgement;
import concord.correspondence.Said;
import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.Tables;
import concord.names.Band;
import concord.shared.Revision;
import concord.shared.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private final Tables table = new Tables();
    private final Listing ours = table.lists(FIRST, "Blue Front");
    private final Listing theirs = table.lists(SECOND, "Blue Coast Front");
    private final Listing third = table.lists(THIRD, "Front of the Coast");

    @Test
    void lists_what_is_likely_with_the_own_entry_on_the_left() {
        table.resembling(Band.LIKELY, .8, theirs, ours);

        assertThat(of(FIRST).in(ReviewPart.OPEN)).singleElement().satisfies(pair -> {
            assertThat(pair.left()).isEqualTo(ours);
            assertThat(pair.right()).isEqualTo(theirs);
        });
        assertThat(of(SECOND).in(ReviewPart.OPEN))
                .singleElement()
                .satisfies(pair -> assertThat(pair.left()).isEqualTo(theirs));
    }

    @Test
    void the_most_alike_come_first() {
        table.resembling(Band.LIKELY, .7, ours, theirs).resembling(Band.LIKELY, .8, ours, third);

        assertThat(of(FIRST).in(ReviewPart.OPEN)).extracting(Held::right).containsExactly(third, theirs);
    }

    @Test
    void what_is_certain_is_no_question() {
        table.certain(ours, theirs);

        assertThat(of(FIRST).in(ReviewPart.OPEN)).isEmpty();
    }

    @Test
    void what_stands_in_one_row_by_way_of_a_third_is_no_question() {
        table.certain(ours, third).certain(third, theirs).resembling(Band.LIKELY, .7, ours, theirs);

        assertThat(of(FIRST).in(ReviewPart.OPEN)).isEmpty();
    }

    @Test
    void pairs_of_others_are_not_the_own_delegations_to_review() {
        table.resembling(Band.LIKELY, .8, theirs, third);

        assertThat(of(FIRST).in(ReviewPart.OPEN)).isEmpty();
    }

    @Test
    void a_closed_delegation_is_asked_about_no_more() {
        table.resembling(Band.LIKELY, .8, ours, theirs);

        assertThat(Review.of(table.joint(FIRST, Tables.party(2, false), THIRD), FIRST.id())
                        .in(ReviewPart.OPEN))
                .isEmpty();
    }

    @Test
    void a_search_finds_a_name_on_either_side_in_any_script() {
        table.resembling(Band.LIKELY, .7, ours, theirs).resembling(Band.LIKELY, .8, ours, third);

        assertThat(of(FIRST).found(ReviewPart.OPEN, "Coast Front"))
                .extracting(Held::right)
                .containsExactly(theirs);
        assertThat(of(FIRST).found(ReviewPart.OPEN, "Блу")).hasSize(2);
        assertThat(of(FIRST).found(ReviewPart.OPEN, "Green")).isEmpty();
    }

    @Test
    void is_worked_out_once_for_each_delegation_until_the_list_changes() {
        Reviews reviews = new Reviews();
        JointList list = table.joint(FIRST, SECOND, THIRD);
        JointList later = new JointList(
                new Revision(2, Instant.EPOCH), list.parties(), list.entries(), list.inForce(), list.until());
        Review first = reviews.of(list, FIRST.id());

        assertThat(reviews.of(table.joint(FIRST, SECOND, THIRD), FIRST.id())).isSameAs(first);
        assertThat(reviews.of(list, SECOND.id())).isNotSameAs(first);
        assertThat(reviews.of(later, FIRST.id())).isNotSameAs(first);
    }

    private Review of(Party party) {
        return Review.of(table.joint(FIRST, SECOND, THIRD), party.id());
    }

    @Test
    void what_the_other_delegation_has_judged_comes_before_the_most_alike() {
        table.resembling(Band.LIKELY, .7, ours, theirs)
                .resembling(Band.LIKELY, .8, ours, third)
                .says(theirs, Verdict.DIFFERENT, ours);

        assertThat(of(FIRST).in(ReviewPart.OPEN)).extracting(Held::right).containsExactly(theirs, third);
    }

    @Test
    void what_another_delegation_claims_without_any_resemblance_is_open_to_be_judged() {
        table.says(theirs, Verdict.SAME, ours);

        assertThat(of(FIRST).in(ReviewPart.OPEN)).extracting(Held::right).containsExactly(theirs);
    }

    @Test
    void what_is_presumed_is_there_to_be_confirmed_until_the_own_delegation_has_spoken() {
        table.certain(ours, theirs).says(theirs, Verdict.SAME, ours);
        assertThat(of(FIRST).in(ReviewPart.PRESUMED)).extracting(Held::right).containsExactly(theirs);

        table.says(ours, Verdict.SAME, theirs);

        assertThat(of(FIRST).in(ReviewPart.PRESUMED)).isEmpty();
        assertThat(of(FIRST).in(ReviewPart.JUDGED)).extracting(Held::right).containsExactly(theirs);
    }

    @Test
    void what_waits_for_the_head_is_in_its_own_part_whatever_it_was_in_before() {
        table.certain(ours, theirs).resembling(Band.LIKELY, .7, ours, third).says(ours, Verdict.DIFFERENT, third);

        Review review = of(FIRST).with(List.of(ready(ours, theirs), ready(ours, third)));

        assertThat(review.in(ReviewPart.PREPARED)).extracting(Held::right).containsExactly(theirs, third);
        assertThat(review.in(ReviewPart.PRESUMED)).isEmpty();
        assertThat(review.in(ReviewPart.JUDGED)).isEmpty();
        assertThat(review.gone()).isEmpty();
    }

    @Test
    void what_waits_for_two_entries_that_nobody_finds_alike_is_there_too() {
        assertThat(of(FIRST).with(List.of(ready(ours, third))).in(ReviewPart.PREPARED))
                .extracting(Held::right)
                .containsExactly(third);
    }

    @Test
    void what_waits_for_an_entry_that_was_withdrawn_is_told_apart() {
        ReadyJudgement waiting = new ReadyJudgement(
                new UUID(9, 9),
                new Meant(new JudgedPair(ours.entryId(), new UUID(9, 8)), Said.of(Verdict.SAME)),
                "us.delegate",
                Instant.EPOCH);

        assertThat(of(FIRST).with(List.of(waiting)).in(ReviewPart.PREPARED)).isEmpty();
        assertThat(of(FIRST).with(List.of(waiting)).gone()).containsExactly(waiting);
    }

    private static ReadyJudgement ready(Listing own, Listing other) {
        JudgedPair pair = new JudgedPair(own.entryId(), other.entryId());
        return new ReadyJudgement(
                other.entryId(), new Meant(pair, Said.of(Verdict.SAME)), "us.delegate", Instant.EPOCH);
    }

    @Test
    void after_the_last_pair_of_a_part_comes_the_first() {
        table.resembling(Band.LIKELY, .7, ours, theirs).resembling(Band.LIKELY, .8, ours, third);
        Review review = of(FIRST);
        Held best = review.in(ReviewPart.OPEN).get(0);
        Held last = review.in(ReviewPart.OPEN).get(1);

        assertThat(review.after(best)).contains(last);
        assertThat(review.after(last)).contains(best);
    }

    @Test
    void where_there_is_no_other_pair_none_comes_after() {
        table.resembling(Band.LIKELY, .7, ours, theirs);
        Review review = of(FIRST);

        assertThat(review.after(review.in(ReviewPart.OPEN).get(0))).isEmpty();
    }

    @Test
    void after_what_is_presumed_comes_what_is_presumed() {
        table.certain(ours, theirs).certain(ours, third);
        Review review = of(FIRST);
        List<Held> presumed = review.in(ReviewPart.PRESUMED);

        assertThat(review.after(presumed.get(0))).contains(presumed.get(1));
    }

    @Test
    void after_what_was_judged_comes_nothing() {
        table.resembling(Band.LIKELY, .7, ours, theirs).resembling(Band.LIKELY, .8, ours, third);
        table.says(ours, Verdict.DIFFERENT, theirs).says(ours, Verdict.DIFFERENT, third);
        Review review = of(FIRST);

        assertThat(review.after(review.in(ReviewPart.JUDGED).get(0))).isEmpty();
    }

    @Test
    void what_was_judged_comes_the_latest_first_and_is_found_by_its_judgement() {
        Listing second = table.lists(FIRST, "Blue Guard");
        table.resembling(Band.LIKELY, .9, ours, theirs).resembling(Band.LIKELY, .7, second, third);
        table.at(Instant.EPOCH.plusSeconds(1)).says(ours, Verdict.SAME, theirs);
        table.at(Instant.EPOCH.plusSeconds(2)).says(second, Verdict.DIFFERENT, third);
        Review review = of(FIRST);

        assertThat(review.in(ReviewPart.JUDGED)).extracting(Held::right).containsExactly(third, theirs);
        UUID judgement = review.in(ReviewPart.JUDGED)
                .get(1)
                .said()
                .ofLeft()
                .orElseThrow()
                .judgement();
        assertThat(review.judged(judgement)).map(Held::right).contains(theirs);
        assertThat(review.judged(new UUID(7, 7))).isEmpty();
    }

    @Test
    void a_blank_search_finds_all() {
        table.resembling(Band.LIKELY, .7, ours, theirs).resembling(Band.LIKELY, .8, ours, third);

        assertThat(of(FIRST).found(ReviewPart.OPEN, " ")).isEqualTo(of(FIRST).in(ReviewPart.OPEN));
    }
}
