package concord.review;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Tables;
import concord.names.Band;
import concord.shared.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForesightTest {
    private final Tables table = new Tables();
    private final Listing ours = table.lists(FIRST, "Blue Front");
    private final Listing theirs = table.lists(SECOND, "Bleu");
    private final Listing another = table.lists(SECOND, "Azure");
    private final Listing third = table.lists(THIRD, "Blau");

    @Test
    void what_connects_two_rows_of_one_entry_each_needs_no_warning() {
        assertThat(foreseen(Verdict.SAME)).isEmpty();
        assertThat(foreseen(Verdict.DIFFERENT)).isEmpty();
        assertThat(foreseen(Verdict.UNSURE)).isEmpty();
    }

    @Test
    void what_would_bring_two_entries_of_one_list_together_is_said_before() {
        table.certain(ours, another);

        assertThat(foreseen(Verdict.SAME))
                .containsExactly(new Warning(Warning.Kind.ONE_LIST, another, theirs, List.of()));
    }

    @Test
    void what_would_connect_entries_that_a_third_delegation_holds_to_be_different_is_said_before() {
        table.certain(ours, third).says(third, Verdict.DIFFERENT, theirs);

        assertThat(foreseen(Verdict.SAME))
                .containsExactly(new Warning(Warning.Kind.JUDGED_DIFFERENT, third, theirs, List.of(THIRD.id())));
    }

    @Test
    void that_the_other_delegation_holds_the_two_to_be_different_is_said_before() {
        table.resembling(Band.LIKELY, ours, theirs).says(theirs, Verdict.DIFFERENT, ours);

        assertThat(foreseen(Verdict.SAME))
                .containsExactly(new Warning(Warning.Kind.JUDGED_DIFFERENT, ours, theirs, List.of(SECOND.id())));
    }

    @Test
    void who_changes_an_own_judgement_is_not_warned_of_it() {
        table.says(ours, Verdict.DIFFERENT, theirs);

        assertThat(foreseen(Verdict.SAME)).isEmpty();
    }

    @Test
    void who_contradicts_a_claim_is_told_whose() {
        table.resembling(Band.LIKELY, ours, theirs).says(theirs, Verdict.SAME, ours);

        assertThat(foreseen(Verdict.DIFFERENT))
                .containsExactly(new Warning(Warning.Kind.CLAIMED_SAME, ours, theirs, List.of(SECOND.id())));
    }

    @Test
    void nobody_is_warned_of_a_dispute_that_would_not_be() {
        table.says(theirs, Verdict.SAME, ours);
        assertThat(foreseen(Verdict.DIFFERENT)).isEmpty();

        table.certain(ours, theirs).says(theirs, Verdict.DIFFERENT, ours);
        assertThat(foreseen(Verdict.DIFFERENT)).isEmpty();
    }

    @Test
    void who_contradicts_what_the_names_say_is_told_so() {
        table.resembling(Band.CERTAIN, ours, theirs);

        assertThat(foreseen(Verdict.DIFFERENT))
                .containsExactly(new Warning(Warning.Kind.NAMES_SAME, ours, theirs, List.of()));
    }

    @Test
    void of_two_that_stand_in_one_row_already_nothing_is_connected_anew() {
        table.says(ours, Verdict.SAME, theirs).says(theirs, Verdict.SAME, ours);
        table.says(ours, Verdict.SAME, another).says(another, Verdict.SAME, ours);

        assertThat(foreseen(Verdict.SAME)).isEmpty();
    }

    @Test
    void a_claim_without_any_resemblance_is_no_dispute_with_who_holds_the_two_to_be_different() {
        table.says(theirs, Verdict.DIFFERENT, ours);

        assertThat(foreseen(Verdict.SAME)).isEmpty();
    }

    @Test
    void who_connects_what_it_holds_to_be_different_itself_by_way_of_a_third_is_told_so() {
        table.certain(theirs, third).says(ours, Verdict.DIFFERENT, third);

        assertThat(foreseen(Verdict.SAME))
                .containsExactly(new Warning(Warning.Kind.JUDGED_DIFFERENT, ours, third, List.of(FIRST.id())));
    }

    @Test
    void all_are_named_who_hold_to_be_different_what_would_be_connected() {
        table.certain(theirs, third).says(ours, Verdict.DIFFERENT, third).says(third, Verdict.DIFFERENT, ours);

        assertThat(foreseen(Verdict.SAME))
                .containsExactly(
                        new Warning(Warning.Kind.JUDGED_DIFFERENT, ours, third, List.of(FIRST.id(), THIRD.id())));
    }

    @Test
    void what_others_are_unsure_of_or_hold_to_be_the_same_needs_no_warning() {
        table.certain(theirs, third).says(ours, Verdict.UNSURE, third).says(third, Verdict.SAME, ours);

        assertThat(foreseen(Verdict.SAME)).isEmpty();
    }

    @Test
    void who_takes_back_an_own_rejection_is_told_of_the_other_ones_alone() {
        table.resembling(Band.LIKELY, ours, theirs);
        table.says(ours, Verdict.DIFFERENT, theirs).says(theirs, Verdict.DIFFERENT, ours);

        assertThat(foreseen(Verdict.SAME))
                .containsExactly(new Warning(Warning.Kind.JUDGED_DIFFERENT, ours, theirs, List.of(SECOND.id())));
    }

    @Test
    void a_delegation_that_is_unsure_has_claimed_nothing() {
        table.certain(ours, theirs).says(theirs, Verdict.UNSURE, ours);

        assertThat(foreseen(Verdict.DIFFERENT))
                .containsExactly(new Warning(Warning.Kind.NAMES_SAME, ours, theirs, List.of()));
    }

    private List<Warning> foreseen(Verdict verdict) {
        JointList list = table.joint(FIRST, SECOND, THIRD);
        return Foresight.of(list, Held.between(list, ours, theirs), verdict);
    }
}
