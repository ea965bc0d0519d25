package concord.ownlist;

import static concord.ownlist.Contents.act;
import static concord.ownlist.Contents.criterion;
import static concord.ownlist.Contents.designated;
import static concord.ownlist.Contents.name;
import static concord.ownlist.Contents.named;
import static concord.ownlist.Contents.regions;
import static concord.ownlist.Contents.remarks;
import static concord.ownlist.Contents.with;
import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import concord.deed.AboutOwnList.EntryEdited;
import org.junit.jupiter.api.Test;

/** In which fields two contents differ. */
class FieldTest {
    @Test
    void each_part_is_told_apart_from_the_others() {
        EntryContent plain = named("A");

        assertThat(Field.changed(plain, named("B"))).containsExactly(Field.PRIMARY);
        assertThat(Field.changed(plain, named("A", "B"))).containsExactly(Field.NAMES);
        assertThat(Field.changed(plain, designated(act("Court", null)))).containsExactly(Field.DESIGNATIONS);
        assertThat(Field.changed(plain, regions("North"))).containsExactly(Field.REGIONS);
        assertThat(Field.changed(plain, remarks("new", "new"))).containsExactly(Field.REMARKS, Field.NOTES);
        assertThat(Field.changed(plain.particulars(), criterion("new").particulars()))
                .containsExactly(Field.CRITERION);
    }

    @Test
    void what_is_the_same_differs_in_no_field() {
        assertThat(Field.changed(named("A", "B"), named("A", "B"))).isEmpty();
    }

    @Test
    void other_names_in_another_order_are_the_same_and_of_another_kind_are_not() {
        assertThat(Field.changed(named("A", "B", "C"), named("A", "C", "B"))).isEmpty();
        assertThat(Field.changed(named("A", "B"), with(name(PRIMARY, "A"), name(ACRONYM, "B"))))
                .containsExactly(Field.NAMES);
    }

    @Test
    void private_notes_are_no_part_of_what_the_others_read() {
        assertThat(Field.changed(
                        remarks("same", "one").particulars(),
                        remarks("same", "other").particulars()))
                .isEmpty();
    }

    @Test
    void that_an_entry_was_edited_is_told_with_its_fields_and_without_what_they_say() {
        assertThat(Field.edited(named("A", "B"), named("A", "C")))
                .isEqualTo(new EntryEdited("A", false, true, false, false, false, false, false));
        assertThat(Field.edited(remarks("same", "one"), remarks("same", "other")))
                .isEqualTo(new EntryEdited("A", false, false, false, false, false, false, true));
    }
}
