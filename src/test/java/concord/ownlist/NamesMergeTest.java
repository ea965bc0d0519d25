package concord.ownlist;

import static concord.ownlist.Contents.name;
import static concord.ownlist.Contents.named;
import static concord.ownlist.Contents.with;
import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.FORMERLY_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Name;
import org.junit.jupiter.api.Test;

class NamesMergeTest {
    private static final EntryContent BASE = named("A", "B");

    @Test
    void names_that_two_delegates_add_both_stay() {
        assertThat(merged(named("A", "B", "C"), named("A", "B", "D"))).isEqualTo(named("A", "B", "C", "D"));
    }

    @Test
    void a_name_that_one_removes_is_gone_while_the_other_adds_one() {
        assertThat(merged(named("A"), named("A", "B", "C"))).isEqualTo(named("A", "C"));
    }

    @Test
    void one_changes_the_primary_name_while_the_other_adds_a_name() {
        assertThat(merged(named("B", "A"), named("A", "B", "C"))).isEqualTo(named("B", "A", "C"));
    }

    @Test
    void a_name_that_two_make_of_different_kinds_collides() {
        Saving saving = Merge.of(
                BASE,
                with(name(PRIMARY, "A"), name(FORMERLY_KNOWN_AS, "B")),
                with(name(PRIMARY, "A"), name(ACRONYM, "B")));

        assertThat(saving.conflicts())
                .containsExactly(new Conflict.OfName(Field.NAMES, name(FORMERLY_KNOWN_AS, "B"), name(ACRONYM, "B")));
    }

    @Test
    void a_name_that_one_removes_and_the_other_changes_collides() {
        assertThat(Merge.of(BASE, named("A"), with(name(PRIMARY, "A"), name(ACRONYM, "B")))
                        .conflicts())
                .containsExactly(new Conflict.OfName(Field.NAMES, null, name(ACRONYM, "B")));
    }

    @Test
    void two_who_write_the_primary_name_differently_collide_and_mine_alone_is_gone_on_from() {
        Saving saving = Merge.of(BASE, named("A1", "B"), named("A2", "B"));

        assertThat(saving.conflicts())
                .containsExactly(new Conflict.OfName(Field.PRIMARY, name(PRIMARY, "A1"), name(PRIMARY, "A2")));
        assertThat(saving.content().particulars().names())
                .containsExactlyInAnyOrder(name(PRIMARY, "A2"), name(ALSO_KNOWN_AS, "B"));
    }

    @Test
    void one_makes_a_name_the_primary_one_that_the_other_removes() {
        Saving saving = Merge.of(BASE, named("B", "A"), named("A"));

        assertThat(saving.conflicts()).containsExactly(new Conflict.OfName(Field.PRIMARY, name(PRIMARY, "B"), null));
        assertThat(saving.content()).isEqualTo(named("A"));
    }

    @Test
    void a_corrected_language_is_kept_beside_another_name_added() {
        Name corrected = new Name(ALSO_KNOWN_AS, "B", "tr", "Latn");

        assertThat(merged(named("A", "B", "C"), with(name(PRIMARY, "A"), corrected)))
                .isEqualTo(with(name(PRIMARY, "A"), corrected, name(ALSO_KNOWN_AS, "C")));
    }

    @Test
    void both_make_the_same_other_name_the_primary_one() {
        assertThat(merged(named("B", "A"), named("B", "A"))).isEqualTo(named("B", "A"));
    }

    @Test
    void two_who_make_different_names_the_primary_one_collide_once_and_mine_stands() {
        EntryContent base = with(name(PRIMARY, "A"), name(ACRONYM, "B"), name(FORMERLY_KNOWN_AS, "C"));

        Saving saving = Merge.of(
                base,
                with(name(PRIMARY, "B"), name(ALSO_KNOWN_AS, "A"), name(FORMERLY_KNOWN_AS, "C")),
                with(name(PRIMARY, "C"), name(ALSO_KNOWN_AS, "A"), name(ACRONYM, "B")));

        assertThat(saving.conflicts())
                .containsExactly(new Conflict.OfName(Field.PRIMARY, name(PRIMARY, "B"), name(PRIMARY, "C")));
        assertThat(saving.content()).isEqualTo(with(name(PRIMARY, "C"), name(ALSO_KNOWN_AS, "A"), name(ACRONYM, "B")));
    }

    @Test
    void two_primary_names_collide_also_where_another_name_collides_too() {
        EntryContent base = named("A", "B", "C", "D");

        assertThat(Merge.of(
                                base,
                                with(
                                        name(PRIMARY, "B"),
                                        name(ALSO_KNOWN_AS, "A"),
                                        name(ALSO_KNOWN_AS, "C"),
                                        name(FORMERLY_KNOWN_AS, "D")),
                                with(
                                        name(PRIMARY, "C"),
                                        name(ALSO_KNOWN_AS, "A"),
                                        name(ALSO_KNOWN_AS, "B"),
                                        name(ACRONYM, "D")))
                        .conflicts())
                .containsExactly(
                        new Conflict.OfName(Field.NAMES, name(FORMERLY_KNOWN_AS, "D"), name(ACRONYM, "D")),
                        new Conflict.OfName(Field.PRIMARY, name(PRIMARY, "B"), name(PRIMARY, "C")));
    }

    @Test
    void one_removes_a_name_that_the_other_makes_the_primary_one() {
        Saving saving = Merge.of(BASE, named("A"), named("B", "A"));

        assertThat(saving.conflicts()).containsExactly(new Conflict.OfName(Field.PRIMARY, null, name(PRIMARY, "B")));
        assertThat(saving.content()).isEqualTo(named("B", "A"));
    }

    @Test
    void a_name_that_both_remove_is_gone_without_a_word() {
        assertThat(merged(named("A"), named("A"))).isEqualTo(named("A"));
    }

    @Test
    void a_name_that_one_changes_while_the_other_removes_it_collides() {
        EntryContent mine = named("A");

        assertThat(Merge.of(BASE, with(name(PRIMARY, "A"), name(ACRONYM, "B")), mine)
                        .conflicts())
                .containsExactly(new Conflict.OfName(Field.NAMES, name(ACRONYM, "B"), null));
    }

    @Test
    void merged_names_stand_by_kind() {
        assertThat(merged(
                        with(name(PRIMARY, "A"), name(ALSO_KNOWN_AS, "B"), name(ACRONYM, "AC")), named("A", "B", "C")))
                .isEqualTo(with(
                        name(PRIMARY, "A"), name(ALSO_KNOWN_AS, "B"), name(ALSO_KNOWN_AS, "C"), name(ACRONYM, "AC")));
    }

    @Test
    void a_conflict_concerns_the_names_that_it_is_about_and_no_others() {
        Conflict.OfName both = new Conflict.OfName(Field.PRIMARY, name(PRIMARY, "A1"), name(PRIMARY, "A2"));

        assertThat(both.concerns("A1")).isTrue();
        assertThat(both.concerns("A2")).isTrue();
        assertThat(both.concerns("A")).isFalse();
        assertThat(new Conflict.OfName(Field.NAMES, null, name(ACRONYM, "B")).concerns("B"))
                .isTrue();
    }

    private static EntryContent merged(EntryContent theirs, EntryContent mine) {
        Saving saving = Merge.of(BASE, theirs, mine);
        assertThat(saving.conflicts()).isEmpty();
        return saving.content();
    }
}
