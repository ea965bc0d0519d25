package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.Tables;
import concord.position.SeenVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether a row is still what was read. */
class ProposedTest {
    private static final Participants ALL = new Participants(List.of(FIRST, SECOND, THIRD), Set.of());

    private final Tables table = new Tables().tabledBefore(THIRD);
    private final Listing theirs = table.lists(SECOND, "Bleu");
    private final Listing ours = table.lists(FIRST, "Blue");

    @Test
    void entries_stand_in_an_order_of_their_own_whatever_that_of_the_delegations() {
        table.certain(ours, theirs);

        assertThat(read(ours).entries())
                .containsExactly(new SeenVersion(theirs.entryId(), 1), new SeenVersion(ours.entryId(), 1));
    }

    @Test
    void entries_of_delegations_that_take_no_part_are_not_in_it() {
        table.certain(ours, theirs);

        assertThat(Proposed.of(row(ours), new Participants(List.of(FIRST, THIRD), Set.of()))
                        .entries())
                .containsExactly(new SeenVersion(ours.entryId(), 1));
    }

    @Test
    void a_row_that_has_changed_in_words_alone_is_what_was_read() {
        Proposed read = read(ours);

        assertThat(read.isReworded(row(ours))).isFalse();
        JointEntry changed = row(table.changes(ours, false));
        assertThat(read.says(changed, ALL)).isTrue();
        assertThat(read.isReworded(changed)).isTrue();
    }

    @Test
    void a_row_that_has_changed_in_substance_is_not() {
        Proposed read = read(ours);

        assertThat(read.says(row(table.changes(ours, true)), ALL)).isFalse();
    }

    @Test
    void a_row_that_lacks_an_entry_of_the_text_is_not() {
        table.certain(ours, theirs);
        Proposed read = read(ours);
        table.withdraws(theirs);

        assertThat(read.says(row(ours), ALL)).isFalse();
    }

    @Test
    void a_row_that_another_participants_entry_has_joined_is_not() {
        Proposed read = read(ours);
        table.certain(ours, theirs);

        assertThat(read.says(row(ours), ALL)).isFalse();
    }

    @Test
    void a_row_that_somebodys_entry_has_joined_who_takes_no_part_still_is() {
        Proposed read = read(ours);
        Party late = Tables.party(4, true);
        table.certain(ours, table.lists(late, "Blue"));

        JointEntry row =
                table.joint(FIRST, SECOND, THIRD, late).rowOf(ours.entryId()).orElseThrow();
        assertThat(row.listings()).hasSize(2);
        assertThat(read.says(row, ALL)).isTrue();
    }

    private Proposed read(Listing listing) {
        return Proposed.of(row(listing), ALL);
    }

    private JointEntry row(Listing listing) {
        return table.joint(FIRST, SECOND, THIRD).rowOf(listing.entryId()).orElseThrow();
    }
}
