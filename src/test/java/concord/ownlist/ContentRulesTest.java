package concord.ownlist;

import static concord.ownlist.Contents.act;
import static concord.ownlist.Contents.designated;
import static concord.ownlist.Contents.name;
import static concord.ownlist.Contents.named;
import static concord.ownlist.Contents.remarks;
import static concord.ownlist.Contents.with;
import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.shared.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentRulesTest {
    @Test
    void names_are_kept_by_kind_each_on_one_line() {
        EntryContent written = with(name(PRIMARY, " A\r\n B "), name(ACRONYM, "AB"), name(ALSO_KNOWN_AS, "C"));

        assertThat(ContentRules.checked(written))
                .isEqualTo(with(name(PRIMARY, "A B"), name(ALSO_KNOWN_AS, "C"), name(ACRONYM, "AB")));
    }

    @Test
    void line_ends_of_a_browser_and_of_a_file_are_the_same() {
        assertThat(ContentRules.checked(remarks("a\r\nb\n", "c"))).isEqualTo(remarks("a\nb", "c"));
    }

    @Test
    void a_designation_that_says_nothing_is_left_out() {
        assertThat(ContentRules.checked(designated(act(" ", null)))).isEqualTo(named("A"));
    }

    @Test
    void what_is_checked_once_stays_as_it_is() {
        EntryContent once = ContentRules.checked(designated(act(" Court  of\tAppeal ", null)));

        assertThat(ContentRules.checked(once)).isEqualTo(once);
    }

    @Test
    void what_would_turn_the_text_round_it_is_taken_out_and_a_joiner_stays() {
        assertThat(ContentRules.checked(remarks("a\u202Eb\u0001\n", "c\u2067d")))
                .isEqualTo(remarks("ab", "cd"));
        assertThat(ContentRules.checked(named("A\u202E", "می\u200Cخواهم"))).isEqualTo(named("A", "می\u200Cخواهم"));
    }

    @Test
    void a_name_that_shows_nothing_is_refused() {
        refused("entry.refusal.name_invisible", named("A", "\u200B"));
        refused("entry.refusal.name_invisible", named("\u0001"));
    }

    @Test
    void two_equal_names_are_refused() {
        refused("entry.refusal.name_twice", named("A", "A "));
    }

    @Test
    void an_entry_without_a_primary_name_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NameList.checked(List.of(name(ACRONYM, "A"))))
                .withMessage("entry.refusal.primary_missing");
    }

    @Test
    void an_entry_with_two_primary_names_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NameList.checked(List.of(name(PRIMARY, "A"), name(PRIMARY, "B"))))
                .withMessage("entry.refusal.primary_several");
    }

    @Test
    void too_many_names_are_refused() {
        refused(
                "entry.refusal.names_many",
                named("A", IntStream.range(0, 600).mapToObj(i -> "B" + i).toArray(String[]::new)));
    }

    @Test
    void too_long_a_name_is_refused() {
        refused("entry.refusal.long.names", named("𐍈".repeat(501)));
    }

    @Test
    void notes_may_be_as_long_as_in_a_list_file() {
        assertThat(ContentRules.checked(remarks("", "𐍈".repeat(20_000))).privateNotes())
                .hasSize(40_000);
        refused("entry.refusal.long.notes", remarks("", "x".repeat(20_001)));
    }

    private static void refused(String key, EntryContent content) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ContentRules.checked(content))
                .withMessage(key);
    }
}
