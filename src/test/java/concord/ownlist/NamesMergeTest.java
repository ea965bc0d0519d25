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
    void two_who_write_the_primary_name_differently_collide_and_neither_text_is_lost() {
        Saving saving = Merge.of(BASE, named("A1", "B"), named("A2", "B"));

        assertThat(saving.conflicts())
                .containsExactly(new Conflict.OfName(Field.PRIMARY, name(PRIMARY, "A1"), name(PRIMARY, "A2")));
        assertThat(saving.content().particulars().names())
                .containsExactlyInAnyOrder(name(PRIMARY, "A2"), name(ALSO_KNOWN_AS, "A1"), name(ALSO_KNOWN_AS, "B"));
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

    private static EntryContent merged(EntryContent theirs, EntryContent mine) {
        Saving saving = Merge.of(BASE, theirs, mine);
        assertThat(saving.conflicts()).isEmpty();
        return saving.content();
    }
}
