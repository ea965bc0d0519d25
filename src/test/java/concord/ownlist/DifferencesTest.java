package concord.ownlist;

import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import concord.ownlist.Difference.Change;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Name FRONT = name(PRIMARY, "Northern Front");
    private static final Name NF = name(ACRONYM, "NF");
    private static final Designation ORDER =
            new Designation("Ministry", "Act 7", "12/3", LocalDate.of(2014, 1, 2), null, null);

    @Test
    void the_same_text_has_no_differences() {
        assertThat(Differences.between(named(FRONT, NF), named(FRONT, NF))).isEmpty();
    }

    @Test
    void another_primary_name_is_one_difference() {
        assertThat(Differences.between(named(FRONT), named(name(PRIMARY, "Southern Front"))))
                .containsExactly(new Difference(Change.PRIMARY_NAME, "", "Northern Front", "Southern Front"));
    }

    @Test
    void an_alias_that_becomes_the_primary_name_changes_places_with_it() {
        Particulars after = named(name(PRIMARY, "NF"), name(ALSO_KNOWN_AS, "Northern Front"));

        assertThat(Differences.between(named(FRONT, NF), after))
                .containsExactly(
                        new Difference(Change.PRIMARY_NAME, "", "Northern Front", "NF"),
                        new Difference(Change.NAME_KIND, "Northern Front", "PRIMARY", "ALSO_KNOWN_AS"));
    }

    @Test
    void names_come_and_go() {
        assertThat(Differences.between(named(FRONT, NF), named(FRONT, name(ALSO_KNOWN_AS, "The Front"))))
                .containsExactly(
                        new Difference(Change.NAME_ADDED, "The Front", "", "ALSO_KNOWN_AS"),
                        new Difference(Change.NAME_REMOVED, "NF", "ACRONYM", ""));
    }

    @Test
    void a_corrected_language_and_script_are_told() {
        Name corrected = new Name(ACRONYM, "NF", "uz", "Cyrl");

        assertThat(Differences.between(named(FRONT, NF), named(FRONT, corrected)))
                .containsExactly(
                        new Difference(Change.NAME_LANGUAGE, "NF", "en", "uz"),
                        new Difference(Change.NAME_SCRIPT, "NF", "Latn", "Cyrl"));
    }

    @Test
    void names_in_another_order_are_told_as_that() {
        Name other = name(ALSO_KNOWN_AS, "The Front");

        assertThat(Differences.between(named(FRONT, NF, other), named(FRONT, other, NF)))
                .extracting(Difference::change)
                .containsExactly(Change.NAME_ORDER);
    }

    @Test
    void a_date_of_an_act_with_the_same_reference_is_a_change_of_that_act() {
        Designation later = new Designation("Ministry", "Act 7", "12/3", null, LocalDate.of(2014, 1, 5), null);

        assertThat(Differences.between(designated(ORDER), designated(later)))
                .containsExactly(
                        new Difference(Change.DECIDED_ON, "Ministry, Act 7, 12/3", "2014-01-02", ""),
                        new Difference(Change.PUBLISHED_ON, "Ministry, Act 7, 12/3", "", "2014-01-05"));
    }

    @Test
    void an_act_of_another_authority_takes_nothing_over() {
        Designation other = new Designation("Court", "Code", "99", null, null, null);

        assertThat(Differences.between(designated(ORDER), designated(other)))
                .extracting(Difference::change, Difference::subject)
                .containsExactly(
                        tuple(Change.DESIGNATION_ADDED, "Court, Code, 99"),
                        tuple(Change.DESIGNATION_REMOVED, "Ministry, Act 7, 12/3"));
    }

    @Test
    void regions_criterion_and_remarks_follow() {
        Particulars before = new Particulars(List.of(FRONT), List.of(), List.of("North", "South"), "A", "");
        Particulars after = new Particulars(List.of(FRONT), List.of(), List.of("South", "East"), "B", "New.");

        assertThat(Differences.between(before, after))
                .containsExactly(
                        new Difference(Change.REGION_ADDED, "East", "", ""),
                        new Difference(Change.REGION_REMOVED, "North", "", ""),
                        new Difference(Change.CRITERION, "", "A", "B"),
                        new Difference(Change.REMARKS, "", "", "New."));
    }

    private static Name name(NameKind kind, String text) {
        return new Name(kind, text, "en", "Latn");
    }

    private static Particulars named(Name... names) {
        return new Particulars(List.of(names), List.of(), List.of(), "", "");
    }

    private static Particulars designated(Designation... acts) {
        return new Particulars(List.of(FRONT), List.of(acts), List.of(), "", "");
    }
}
