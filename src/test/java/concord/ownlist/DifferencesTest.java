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

    @Test
    void regions_in_another_order_are_told_as_that() {
        Particulars before = new Particulars(List.of(FRONT), List.of(), List.of("North", "South"), "", "");
        Particulars after = new Particulars(List.of(FRONT), List.of(), List.of("South", "North"), "", "");

        assertThat(Differences.between(before, after))
                .containsExactly(new Difference(Change.REGION_ORDER, "", "North, South", "South, North"));
        assertThat(Differences.between(before, before)).isEmpty();
    }

    @Test
    void regions_that_come_or_go_change_the_order_too_and_that_is_not_told() {
        Particulars one = new Particulars(List.of(FRONT), List.of(), List.of("North"), "", "");
        Particulars two = new Particulars(List.of(FRONT), List.of(), List.of("South", "North"), "", "");

        assertThat(Differences.between(one, two)).extracting(Difference::change).containsExactly(Change.REGION_ADDED);
        assertThat(Differences.between(two, one)).extracting(Difference::change).containsExactly(Change.REGION_REMOVED);
    }

    @Test
    void designations_in_another_order_are_told_as_that() {
        Designation other = new Designation("Court", "Code", "99", null, null, null);

        assertThat(Differences.between(designated(ORDER, other), designated(other, ORDER)))
                .containsExactly(new Difference(Change.DESIGNATION_ORDER, "", "", ""));
    }

    @Test
    void an_act_without_a_reference_is_the_same_by_its_authority_and_instrument() {
        Designation before = new Designation("Ministry", "Act 7", "", null, null, LocalDate.of(2014, 1, 2));
        Designation after = new Designation("Ministry", "Act 7", "12/3", null, null, null);

        assertThat(Differences.between(designated(before), designated(after)))
                .containsExactly(
                        new Difference(Change.REFERENCE, "Ministry, Act 7", "", "12/3"),
                        new Difference(Change.EFFECTIVE_ON, "Ministry, Act 7", "2014-01-02", ""));
    }

    @Test
    void an_act_with_the_same_reference_is_the_same_whatever_its_authority_and_instrument() {
        Designation after = new Designation("Court", "Code", "12/3", LocalDate.of(2014, 1, 2), null, null);

        assertThat(Differences.between(designated(ORDER), designated(after)))
                .containsExactly(
                        new Difference(Change.AUTHORITY, "Ministry, Act 7, 12/3", "Ministry", "Court"),
                        new Difference(Change.INSTRUMENT, "Ministry, Act 7, 12/3", "Act 7", "Code"));
    }

    @Test
    void the_reference_goes_before_the_law_where_both_lead_to_an_act() {
        Designation first = new Designation("Ministry", "Act 7", "1", null, null, null);
        Designation second = new Designation("Court", "Code", "2", null, null, null);
        Designation after = new Designation("Ministry", "Act 7", "2", null, null, null);

        assertThat(Differences.between(designated(first, second), designated(after)))
                .extracting(Difference::change, Difference::subject)
                .containsExactly(
                        tuple(Change.AUTHORITY, "Court, Code, 2"),
                        tuple(Change.INSTRUMENT, "Court, Code, 2"),
                        tuple(Change.DESIGNATION_REMOVED, "Ministry, Act 7, 1"));
    }

    @Test
    void two_acts_without_references_are_not_the_same_for_lack_of_them() {
        Designation court = new Designation("Court", "Code", "", null, null, null);
        Designation ministry = new Designation("Ministry", "Code", "", null, null, null);

        assertThat(Differences.between(designated(court), designated(ministry)))
                .extracting(Difference::change)
                .containsExactly(Change.DESIGNATION_ADDED, Change.DESIGNATION_REMOVED);
    }

    @Test
    void the_same_authority_by_another_law_is_another_act() {
        Designation one = new Designation("Court", "Code", "", null, null, null);
        Designation other = new Designation("Court", "Act 7", "", null, null, null);

        assertThat(Differences.between(designated(one), designated(other)))
                .extracting(Difference::change)
                .containsExactly(Change.DESIGNATION_ADDED, Change.DESIGNATION_REMOVED);
    }

    @Test
    void an_act_that_comes_twice_is_told_once_as_added() {
        assertThat(Differences.between(designated(ORDER), designated(ORDER, ORDER)))
                .extracting(Difference::change)
                .containsExactly(Change.DESIGNATION_ADDED);
    }

    @Test
    void a_name_of_another_kind_is_told_as_that() {
        assertThat(Differences.between(named(FRONT, NF), named(FRONT, name(ALSO_KNOWN_AS, "NF"))))
                .containsExactly(new Difference(Change.NAME_KIND, "NF", "ACRONYM", "ALSO_KNOWN_AS"));
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
