package concord.ownlist;

import static concord.ownlist.Contents.act;
import static concord.ownlist.Contents.criterion;
import static concord.ownlist.Contents.designated;
import static concord.ownlist.Contents.named;
import static concord.ownlist.Contents.regions;
import static concord.ownlist.Contents.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Designation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MergeTest {
    @Test
    void my_change_stands_where_nobody_else_changed_anything() {
        saved(Merge.of(remarks("old", ""), remarks("old", ""), remarks("mine", "")), remarks("mine", ""));
    }

    @Test
    void their_change_stands_where_I_changed_nothing() {
        saved(Merge.of(remarks("old", ""), remarks("theirs", ""), remarks("old", "")), remarks("theirs", ""));
    }

    @Test
    void changes_of_different_fields_come_together() {
        saved(Merge.of(remarks("old", ""), remarks("theirs", ""), remarks("old", "mine")), remarks("theirs", "mine"));
    }

    @Test
    void the_same_change_made_twice_is_no_conflict() {
        saved(Merge.of(remarks("old", ""), remarks("new", ""), remarks("new", "")), remarks("new", ""));
    }

    @Test
    void different_changes_of_one_field_collide() {
        Saving saving = Merge.of(remarks("old", ""), remarks("theirs", ""), remarks("mine", ""));

        assertThat(saving.saved()).isFalse();
        assertThat(saving.conflicts()).containsExactly(new Conflict.OfText(Field.REMARKS, "theirs", "mine"));
    }

    @Test
    void with_a_conflict_one_goes_on_from_ones_own_text_and_everybody_s_other_changes() {
        Saving saving = Merge.of(remarks("old", ""), remarks("theirs", "note"), remarks("mine", ""));

        assertThat(saving.content()).isEqualTo(remarks("mine", "note"));
    }

    @Test
    void designations_in_conflict_are_told_one_a_line_with_what_is_known() {
        LocalDate day = LocalDate.of(2003, 2, 14);

        assertThat(Merge.of(
                                named("A"),
                                designated(act("Court", day), act("Ministry", null)),
                                designated(act("Court", null)))
                        .conflicts())
                .containsExactly(new Conflict.OfText(Field.DESIGNATIONS, "Court; 2003-02-14\nMinistry", "Court"));
    }

    @Test
    void designations_in_conflict_are_told_with_all_their_days_and_references() {
        LocalDate day = LocalDate.of(2003, 2, 14);
        Designation whole = new Designation("Court", "Code", "99", day, day.plusDays(1), day.plusDays(2));

        assertThat(Merge.of(named("A"), designated(whole), designated(act("Ministry", null)))
                        .conflicts())
                .containsExactly(new Conflict.OfText(
                        Field.DESIGNATIONS, "Court; Code; 99; 2003-02-14; 2003-02-15; 2003-02-16", "Ministry"));
    }

    @Test
    void a_criterion_that_one_writes_stands_and_two_collide() {
        saved(Merge.of(criterion(""), criterion("theirs"), criterion("")), criterion("theirs"));

        assertThat(Merge.of(criterion(""), criterion("theirs"), criterion("mine"))
                        .conflicts())
                .containsExactly(new Conflict.OfText(Field.CRITERION, "theirs", "mine"));
    }

    @Test
    void regions_in_conflict_are_told_one_a_line() {
        assertThat(Merge.of(regions(), regions("North", "South"), regions("East"))
                        .conflicts())
                .containsExactly(new Conflict.OfText(Field.REGIONS, "North\nSouth", "East"));
    }

    @Test
    void what_one_empties_and_the_other_changes_collides() {
        assertThat(Merge.of(remarks("old", ""), remarks("", ""), remarks("mine", ""))
                        .conflicts())
                .containsExactly(new Conflict.OfText(Field.REMARKS, "", "mine"));
    }

    private static void saved(Saving saving, EntryContent content) {
        assertThat(saving.conflicts()).isEmpty();
        assertThat(saving.content()).isEqualTo(content);
    }
}
