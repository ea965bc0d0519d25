package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import concord.shared.Verdict;
import org.junit.jupiter.api.Test;

class JointChangeTest {
    private final Tables table = new Tables();
    private final Listing ours = table.lists(FIRST, "Blue Front");
    private final Listing theirs = table.lists(SECOND, "Blue Coast Front");

    @Test
    void nothing_said_changes_nothing() {
        assertThat(JointChange.between(now(), now()).isNone()).isTrue();
    }

    @Test
    void what_a_claim_makes_presumed_comes_together() {
        table.resembling(Band.LIKELY, .8, ours, theirs);
        JointList before = now();
        JointChange change = JointChange.between(before, after(ours, Verdict.SAME, theirs));

        assertThat(change.joined()).singleElement().satisfies(row -> {
            assertThat(row.before()).containsExactlyInAnyOrderElementsOf(before.entries());
            assertThat(row.after().agreement()).isEqualTo(Agreement.MATCHED);
        });
        assertThat(change.parted()).isEmpty();
        assertThat(change.turned()).isEmpty();
    }

    @Test
    void what_both_confirm_turns_its_row_and_joins_nothing() {
        table.certain(ours, theirs).says(theirs, Verdict.SAME, ours);
        JointChange change = JointChange.between(now(), after(ours, Verdict.SAME, theirs));

        assertThat(change.turned()).singleElement().satisfies(row -> {
            assertThat(row.before().agreement()).isEqualTo(Agreement.MATCHED);
            assertThat(row.after().agreement()).isEqualTo(Agreement.AGREED);
        });
        assertThat(change.joined()).isEmpty();
        assertThat(change.parted()).isEmpty();
    }

    @Test
    void what_is_held_to_be_different_parts() {
        table.certain(ours, theirs);
        JointList before = now();
        JointChange change = JointChange.between(before, after(ours, Verdict.DIFFERENT, theirs));

        assertThat(change.parted()).singleElement().satisfies(row -> {
            assertThat(row.before()).isEqualTo(before.entries().get(0));
            assertThat(row.after())
                    .extracting(JointEntry::agreement)
                    .containsExactly(Agreement.IDENTITY_DISPUTED, Agreement.IDENTITY_DISPUTED);
        });
        assertThat(change.joined()).isEmpty();
    }

    @Test
    void an_entry_that_goes_from_one_row_to_another_parts_the_one_and_joins_the_other() {
        Listing third = table.lists(THIRD, "Blue Front of the Coast");
        table.confirmed(ours, theirs);
        JointList before = now();
        table.confirmed(theirs, third).says(ours, Verdict.DIFFERENT, theirs);
        JointChange change = JointChange.between(before, now());

        assertThat(change.parted()).hasSize(1);
        assertThat(change.joined())
                .singleElement()
                .satisfies(row -> assertThat(row.after().listings()).containsExactly(theirs, third));
    }

    private JointList now() {
        return table.joint(FIRST, SECOND, THIRD);
    }

    private JointList after(Listing own, Verdict verdict, Listing other) {
        return table.says(own, verdict, other).joint(FIRST, SECOND, THIRD);
    }
}
