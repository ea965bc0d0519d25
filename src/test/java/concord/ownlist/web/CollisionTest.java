package concord.ownlist.web;

import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import concord.ownlist.Conflict;
import concord.ownlist.EntryContent;
import concord.ownlist.Field;
import concord.ownlist.Saving;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.web.ShownName;
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
                            Collision.of(List.of(new Conflict.OfText(field, "", "")))
                                    .get(0),
                            editing.base().orElseThrow());
        }

        assertThat(editing.getForm().content()).isEqualTo(theirs);
    }

    @Test
    void another_primary_name_changes_places_without_standing_there_twice() {
        EntryContent theirs = named(name(PRIMARY, "Theirs"), name(ACRONYM, "F"));
        EntryContent mine = named(name(PRIMARY, "Mine"), name(ALSO_KNOWN_AS, "Theirs"), name(ACRONYM, "F"));
        Editing editing = collided(theirs, mine, Field.PRIMARY, name(PRIMARY, "Theirs"), name(PRIMARY, "Mine"));
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
        Editing editing = collided(theirs, mine, Field.NAMES, name(ACRONYM, "F"), name(ALSO_KNOWN_AS, "F"));

        editing.choose(editing.getCollisions().get(0), true);

        assertThat(editing.getForm().content())
                .isEqualTo(named(name(PRIMARY, "Front"), name(ALSO_KNOWN_AS, "New"), name(ACRONYM, "F")));
    }

    @Test
    void a_name_that_collides_is_told_with_the_choices_of_the_form() {
        Name theirs = new Name(ACRONYM, "Фронт @ru", "ru", "Cyrl");
        Name mine = new Name(ALSO_KNOWN_AS, "Фронт @ru", "tg", "Cyrl");
        Collision collision = Collision.of(List.of(new Conflict.OfName(Field.NAMES, theirs, mine)))
                .get(0);

        assertThat(collision.getTheirText().names()).containsExactly(CollidingText.Named.of(theirs));
        assertThat(collision.getMyText().names())
                .extracting(CollidingText.Named::kind, CollidingText.Named::language)
                .containsExactly(tuple(ALSO_KNOWN_AS, "tg"));
    }

    @Test
    void a_name_that_one_removed_is_told_as_removed_on_that_side() {
        Collision collision = Collision.of(List.of(new Conflict.OfName(Field.NAMES, null, name(ACRONYM, "F"))))
                .get(0);

        assertThat(collision.getTheirText().removed())
                .extracting(ShownName::text)
                .containsExactly("F");
        assertThat(collision.getTheirText().names()).isEmpty();
        assertThat(collision.getMyText().removed()).isEmpty();
    }

    @Test
    void only_the_name_itself_collides_and_not_one_that_begins_like_it() {
        Collision collision = Collision.of(
                        List.of(new Conflict.OfName(Field.NAMES, name(ACRONYM, "media @home"), null)))
                .get(0);

        assertThat(collision.concerns("media @home")).isTrue();
        assertThat(collision.concerns("media")).isFalse();
    }

    private static Editing collided(EntryContent theirs, EntryContent mine, Field field, String their, String my) {
        return Editing.collided(theirs, new Saving(mine, List.of(new Conflict.OfText(field, their, my))));
    }

    private static Editing collided(EntryContent theirs, EntryContent mine, Field field, Name their, Name my) {
        return Editing.collided(theirs, new Saving(mine, List.of(new Conflict.OfName(field, their, my))));
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
