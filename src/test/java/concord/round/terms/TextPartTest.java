package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.Tables;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would make a row of a text agreed, and whose silence it needs. */
class TextPartTest {
    private static final Participants ALL = new Participants(List.of(FIRST, SECOND, THIRD), Set.of());

    private final Tables table = new Tables().tabledBefore(THIRD);
    private final Listing ours = table.lists(FIRST, "Blue");
    private final Listing theirs = table.lists(SECOND, "Bleu");

    @Test
    void what_all_list_or_have_said_needs_nobodys_silence() {
        table.confirmed(ours, theirs).states(THIRD, Stance.NO_OBJECTION, ours, theirs);

        assertThat(now().part()).isEqualTo(TextPart.AGREED);
        assertThat(now().silent()).isEmpty();
    }

    @Test
    void where_one_has_said_nothing_silence_alone_agrees() {
        table.confirmed(ours, theirs);

        assertThat(now().part()).isEqualTo(TextPart.BY_SILENCE);
        assertThat(now().silent()).containsExactly(THIRD.id());
    }

    @Test
    void a_match_is_a_kind_of_its_own_whoever_is_silent_beside() {
        table.certain(ours, theirs).says(ours, Verdict.SAME, theirs);

        assertThat(now().part()).isEqualTo(TextPart.MATCHED);
        assertThat(now().confirming()).containsExactly(SECOND.id());
        assertThat(now().silent()).containsExactly(THIRD.id());
    }

    @Test
    void a_match_that_the_text_does_not_name_is_not_adopted() {
        table.confirmed(ours, theirs);
        Proposed read = now().proposed();
        table.says(theirs, Verdict.UNSURE, ours);

        assertThat(TextPart.of(row(), read, ALL)).isEqualTo(TextPart.OUT);
    }

    @Test
    void no_silence_takes_the_place_of_a_stated_doubt() {
        table.certain(ours, theirs).states(THIRD, Stance.SUPPORT, ours, theirs);
        Proposed read = now().proposed();
        assertThat(TextPart.of(row(), read, ALL)).isEqualTo(TextPart.MATCHED);

        table.says(theirs, Verdict.UNSURE, ours);

        assertThat(row().unsure()).containsExactly(SECOND.id());
        assertThat(TextPart.of(row(), read, ALL)).isEqualTo(TextPart.OUT);
    }

    @Test
    void a_doubt_of_two_that_only_a_third_entry_brings_together_is_one_too() {
        Listing between = table.lists(THIRD, "Blau");
        table.certain(ours, between).certain(between, theirs).says(ours, Verdict.UNSURE, theirs);

        assertThat(row().listings()).hasSize(3);
        assertThat(row().unsure()).containsExactly(FIRST.id());
        assertThat(now().part()).isEqualTo(TextPart.OUT);
    }

    @Test
    void a_doubt_of_two_that_are_confirmed_by_way_of_a_third_stands_in_nobodys_way() {
        Listing between = table.lists(THIRD, "Blau");
        table.confirmed(ours, between).confirmed(between, theirs).says(ours, Verdict.UNSURE, theirs);

        assertThat(row().unsure()).isEmpty();
        assertThat(now().part()).isEqualTo(TextPart.AGREED);
    }

    @Test
    void what_somebody_is_against_or_holds_to_be_two_is_not_adopted() {
        table.confirmed(ours, theirs).states(THIRD, Stance.OBJECT, ours, theirs);
        assertThat(now().part()).isEqualTo(TextPart.OUT);

        table.states(THIRD, Stance.SUPPORT, ours, theirs).says(theirs, Verdict.DIFFERENT, ours);
        assertThat(now().part()).isEqualTo(TextPart.OUT);
    }

    @ParameterizedTest
    @EnumSource(names = {"OBJECT", "HOLD"})
    void no_silence_takes_the_place_of_what_was_said_against_it_before_it_changed(Stance against) {
        table.confirmed(ours, theirs).states(THIRD, against, theirs);
        table.changes(theirs, true);

        assertThat(row().opposed()).containsExactly(THIRD.id());
        assertThat(now().part()).isEqualTo(TextPart.OUT);
        assertThat(RoundText.belongs(row(), row().entryIds(), Set.of())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORT", "NO_OBJECTION"})
    void silence_takes_the_place_of_what_was_said_for_it_before_it_changed(Stance inFavour) {
        table.confirmed(ours, theirs).states(THIRD, inFavour, ours, theirs);
        table.changes(theirs, true);

        assertThat(row().opposed()).isEmpty();
        assertThat(now().part()).isEqualTo(TextPart.BY_SILENCE);
        assertThat(RoundText.belongs(row(), row().entryIds(), Set.of())).isTrue();
    }

    @Test
    void what_has_changed_in_substance_since_it_was_read_is_not_adopted() {
        table.confirmed(ours, theirs).states(THIRD, Stance.SUPPORT, ours, theirs);
        Proposed read = now().proposed();
        table.changes(theirs, true);

        assertThat(TextPart.of(row(), read, ALL)).isEqualTo(TextPart.OUT);
    }

    @Test
    void the_silence_of_a_delegation_that_takes_no_part_is_not_needed() {
        Party late = Tables.party(4, true);
        table.confirmed(ours, theirs)
                .states(THIRD, Stance.SUPPORT, ours, theirs)
                .tabledBefore(late);
        JointEntry row =
                table.joint(FIRST, SECOND, THIRD, late).rowOf(ours.entryId()).orElseThrow();

        TextRow now = TextRow.of(Proposed.of(row, ALL), row, ALL);

        assertThat(now.part()).isEqualTo(TextPart.AGREED);
        assertThat(now.silent()).isEmpty();
    }

    private TextRow now() {
        return TextRow.of(row(), ALL);
    }

    private JointEntry row() {
        return table.joint(FIRST, SECOND, THIRD).rowOf(ours.entryId()).orElseThrow();
    }
}
