package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Tables;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is put under silence. */
class RoundTextTest {
    private static final Set<UUID> NONE = Set.of();

    private final Tables table = new Tables().tabledBefore(THIRD);
    private final Listing ours = table.lists(FIRST, "Blue");
    private final Listing theirs = table.lists(SECOND, "Bleu");
    private final Set<UUID> both = Set.of(ours.entryId(), theirs.entryId());

    @Test
    void what_is_agreed_is_in_the_text_without_anybodys_word() {
        table.confirmed(ours, theirs).states(THIRD, Stance.NO_OBJECTION, ours, theirs);

        assertThat(RoundText.belongs(row(), NONE, NONE)).isTrue();
    }

    @Test
    void what_is_matched_is_in_the_text_only_if_the_chair_has_named_it() {
        table.certain(ours, theirs).states(THIRD, Stance.SUPPORT, ours, theirs);

        assertThat(RoundText.belongs(row(), NONE, NONE)).isFalse();
        assertThat(RoundText.belongs(row(), Set.of(theirs.entryId()), NONE)).isTrue();
    }

    @Test
    void what_a_delegation_is_unsure_of_is_in_no_text_until_it_says_otherwise() {
        table.certain(ours, theirs).states(THIRD, Stance.SUPPORT, ours, theirs).says(theirs, Verdict.UNSURE, ours);
        assertThat(RoundText.belongs(row(), both, NONE)).isFalse();

        table.says(ours, Verdict.SAME, theirs);
        assertThat(RoundText.belongs(row(), both, NONE)).isFalse();

        table.says(theirs, Verdict.SAME, ours);
        assertThat(RoundText.belongs(row(), NONE, NONE)).isTrue();
    }

    @Test
    void what_an_edition_keeps_stays_in_the_text_unless_its_match_is_presumed() {
        table.certain(ours, theirs);
        assertThat(RoundText.belongs(row(), NONE, both)).isFalse();

        table.confirmed(ours, theirs);
        assertThat(RoundText.belongs(row(), NONE, both)).isTrue();
    }

    @Test
    void what_somebody_objects_to_is_in_no_text() {
        table.confirmed(ours, theirs).states(THIRD, Stance.OBJECT, ours, theirs);

        assertThat(RoundText.belongs(row(), both, both)).isFalse();
    }

    private JointEntry row() {
        return table.joint(FIRST, SECOND, THIRD).rowOf(ours.entryId()).orElseThrow();
    }
}
