package concord.ownlist;

import static concord.ownlist.Contents.act;
import static concord.ownlist.Contents.designated;
import static concord.ownlist.Contents.name;
import static concord.ownlist.Contents.named;
import static concord.ownlist.Contents.regions;
import static concord.ownlist.Contents.remarks;
import static concord.ownlist.Contents.with;
import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.exchange.Limits;
import concord.shared.Designation;
import concord.shared.Particulars;
import concord.shared.Refusal;
import java.time.LocalDate;
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

    @Test
    void a_name_may_have_five_hundred_characters_however_they_are_stored() {
        assertThat(ContentRules.checked(named("𐍈".repeat(500))).particulars().primaryName())
                .hasSize(1_000);
    }

    @Test
    void of_too_long_a_text_the_beginning_is_told_and_no_character_is_cut_in_half() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ContentRules.checked(named("𐍈".repeat(501))))
                .satisfies(refusal -> assertThat(refusal.args()).containsExactly("𐍈".repeat(60) + "…", 501, 500));
    }

    @Test
    void as_many_names_as_in_a_list_file_are_possible() {
        int most = Limits.STANDARD.namesPerEntry();
        String[] others = IntStream.range(1, most).mapToObj(i -> "B" + i).toArray(String[]::new);

        assertThat(ContentRules.checked(named("A", others)).particulars().names())
                .hasSize(most);
        String[] more = IntStream.range(1, most + 1).mapToObj(i -> "B" + i).toArray(String[]::new);
        refused("entry.refusal.names_many", named("A", more));
    }

    @Test
    void regions_stand_on_one_line_each_and_those_that_say_nothing_are_left_out() {
        assertThat(ContentRules.checked(regions(" North\nCoast ", " ", "South")))
                .isEqualTo(regions("North Coast", "South"));
    }

    @Test
    void too_long_a_part_of_an_entry_is_refused_by_its_field() {
        refused("entry.refusal.long.regions", regions("x".repeat(501)));
        refused("entry.refusal.long.designations", designated(act("x".repeat(501), null)));
        refused("entry.refusal.long.remarks", remarks("x".repeat(20_001), ""));
        Particulars plain = named("A").particulars();
        refused(
                "entry.refusal.long.criterion",
                new EntryContent(new Particulars(plain.names(), List.of(), List.of(), "x".repeat(20_001), ""), ""));
    }

    @Test
    void a_designation_that_says_anything_is_kept() {
        LocalDate day = LocalDate.of(2014, 1, 2);
        for (Designation act : List.of(
                new Designation("Court", "", "", null, null, null),
                new Designation("", "Act 7", "", null, null, null),
                new Designation("", "", "12/3", null, null, null),
                new Designation("", "", "", day, null, null),
                new Designation("", "", "", null, day, null),
                new Designation("", "", "", null, null, day))) {
            assertThat(ContentRules.checked(designated(act))).isEqualTo(designated(act));
        }
    }

    private static void refused(String key, EntryContent content) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ContentRules.checked(content))
                .withMessage(key);
    }
}
