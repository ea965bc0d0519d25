package concord.ownlist.web;

import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ownlist.Conflict;
import concord.ownlist.EntryContent;
import concord.ownlist.Field;
import concord.ownlist.Saving;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollisionTest {
    @Test
    void to_begin_with_the_form_holds_ones_own_text() {
        Editing editing = collided(remarks("theirs"), remarks("mine"), Field.REMARKS, "theirs", "mine");

        assertThat(editing.getForm().content()).isEqualTo(remarks("mine"));
        assertThat(editing.base()).contains(remarks("theirs"));
    }

    @Test
    void their_text_can_be_taken_and_ones_own_put_back() {
        Editing editing = collided(remarks("theirs"), remarks("mine"), Field.REMARKS, "theirs", "mine");
        Collision collision = editing.getCollisions().get(0);

        editing.choose(collision, true);
        assertThat(editing.getForm().content()).isEqualTo(remarks("theirs"));

        editing.choose(collision, false);
        assertThat(editing.getForm().content()).isEqualTo(remarks("mine"));
    }

    @Test
    void every_field_can_be_taken_over() {
        EntryContent theirs = new EntryContent(
                new Particulars(
                        List.of(name(PRIMARY, "Front")),
                        List.of(new Designation("Court", "", "", null, null, null)),
                        List.of("North"),
                        "criterion",
                        "remarks"),
                "notes");
        Editing editing = collided(theirs, named(name(PRIMARY, "Front")), Field.REMARKS, "", "");
        for (Field field : Field.values()) {
            editing.getForm()
                    .take(
                            Collision.of(List.of(new Conflict(field, "", ""))).get(0),
                            editing.base().orElseThrow());
        }

        assertThat(editing.getForm().content()).isEqualTo(theirs);
    }

    @Test
    void another_primary_name_changes_places_without_standing_there_twice() {
        EntryContent theirs = named(name(PRIMARY, "Theirs"), name(ACRONYM, "F"));
        EntryContent mine = named(name(PRIMARY, "Mine"), name(ALSO_KNOWN_AS, "Theirs"), name(ACRONYM, "F"));
        Editing editing = collided(theirs, mine, Field.PRIMARY, "Theirs", "Mine");
        Collision collision = editing.getCollisions().get(0);

        editing.choose(collision, true);
        assertThat(editing.getForm().content()).isEqualTo(theirs);

        editing.choose(collision, false);
        assertThat(editing.getForm().content()).isEqualTo(mine);
    }

    @Test
    void taking_their_text_of_one_name_keeps_ones_other_names() {
        EntryContent theirs = named(name(PRIMARY, "Front"), name(ACRONYM, "F"));
        EntryContent mine = named(name(PRIMARY, "Front"), name(ALSO_KNOWN_AS, "F"), name(ALSO_KNOWN_AS, "New"));
        Editing editing = collided(theirs, mine, Field.NAMES, "F @en-Latn (acronym)", "F @en-Latn (also_known_as)");

        editing.choose(editing.getCollisions().get(0), true);

        assertThat(editing.getForm().content())
                .isEqualTo(named(name(PRIMARY, "Front"), name(ALSO_KNOWN_AS, "New"), name(ACRONYM, "F")));
    }

    private static Editing collided(EntryContent theirs, EntryContent mine, Field field, String their, String my) {
        return Editing.collided(theirs, new Saving(mine, List.of(new Conflict(field, their, my))));
    }

    private static EntryContent remarks(String remarks) {
        return new EntryContent(
                new Particulars(List.of(name(PRIMARY, "Front")), List.of(), List.of(), "", remarks), "");
    }

    private static EntryContent named(Name... names) {
        return new EntryContent(new Particulars(List.of(names), List.of(), List.of(), "", ""), "");
    }

    private static Name name(NameKind kind, String text) {
        return new Name(kind, text, "en", "Latn");
    }
}
