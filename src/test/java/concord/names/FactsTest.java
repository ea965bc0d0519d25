package concord.names;

import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Reason.Kind;
import concord.shared.Designation;
import concord.shared.Particulars;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    @Test
    void an_entry_whose_name_says_nothing_still_meets_another_by_its_reference() {
        assertThat(between(entry("Tanzim", "QDe.046", ""), entry("Alpha Bravo", "QDe.046", ""))
                        .band())
                .isEqualTo(Band.CERTAIN);
        assertThat(between(entry("!", "QDe.046", ""), entry("Alpha Bravo", "QDe.046", ""))
                        .band())
                .isEqualTo(Band.NONE);
    }

    @Test
    void one_reference_of_the_united_nations_joins_whatever_the_names() {
        Resemblance found = between(entry("Alpha Bravo", "QDe.046", ""), entry("Чарли", "UN QDe.046 (2015)", ""));
        assertThat(found.band()).isEqualTo(Band.CERTAIN);
        assertThat(found.reasons().get(0).kind()).isEqualTo(Kind.SAME_REFERENCE);
        assertThat(found.reasons().get(0).by()).isEqualTo("QDe.046");
    }

    @Test
    void the_older_form_of_a_reference_is_the_same_reference() {
        Resemblance found = between(entry("Alpha Bravo", "QDe.046", ""), entry("Charlie", "UN REF:QE.A.46.14.", ""));
        assertThat(found.band()).isEqualTo(Band.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UN Ref QDe.046",
                "UN REF:QE.A.46.14. Operates in a town.",
                "Splinter group of Alpha Bravo (UN Ref QDe.046)"
            })
    void a_reference_in_a_remark_may_be_anothers_and_decides_nothing(String remark) {
        for (Particulars other : List.of(entry("Alpha Bravo", "QDe.046", ""), entry("Alpha Bravo", "", remark))) {
            Resemblance found = between(other, entry("Charlie", "", remark));
            assertThat(found.band()).isEqualTo(Band.LIKELY);
            assertThat(found.reasons()).extracting(Reason::kind).containsExactly(Kind.REMARKED_REFERENCE);
            assertThat(found.reasons().get(0).by()).isEqualTo("QDe.046");
        }
    }

    @Test
    void a_reference_in_a_remark_keeps_nobody_apart() {
        Resemblance found =
                between(entry("Alpha Bravo", "QDe.046", ""), entry("Alpha Bravo", "", "Splinter of UN Ref TAe.001"));
        assertThat(found.band()).isEqualTo(Band.CERTAIN);
    }

    @Test
    void different_references_keep_one_name_apart() {
        Resemblance found = between(entry("Alpha Bravo", "QDe.046", ""), entry("Alpha Bravo", "TAe.001", ""));
        assertThat(found.band()).isEqualTo(Band.LIKELY);
        assertThat(found.reasons()).extracting(Reason::kind).contains(Kind.AGAINST_REFERENCE);
    }

    @Test
    void a_remark_that_speaks_of_another_entry_is_no_reference() {
        Resemblance found = between(
                entry("Alpha Bravo", "QDe.046", ""), entry("Charlie", "", "Splinter group of Alpha Bravo (QDe.046)"));
        assertThat(found.band()).isEqualTo(Band.NONE);
    }

    @Test
    void different_regions_speak_against_what_only_an_alias_has_in_common() {
        Resemblance found = Resemblance.between(
                ComparableForm.of(in("Alpha Bravo", "Zawra Valley", "Syria")),
                ComparableForm.of(in("Charlie Delta", "Zawra Valley", "Филиппины")));
        assertThat(found.band()).isEqualTo(Band.LIKELY);
        assertThat(found.reasons()).extracting(Reason::kind).contains(Kind.AGAINST_REGION);
    }

    @Test
    void different_regions_speak_against_a_name_in_common_words() {
        for (String name : List.of("«الجهاد الإسلامي»", "Ansar al-Sharia")) {
            Resemblance found = Resemblance.between(
                    ComparableForm.of(in(name, "Alpha Bravo", "Egypt")),
                    ComparableForm.of(in(name, "Charlie Delta", "Palestine")));
            assertThat(found.band()).as(name).isEqualTo(Band.LIKELY);
        }
    }

    private static Resemblance between(Particulars one, Particulars other) {
        return Resemblance.between(ComparableForm.of(one), ComparableForm.of(other));
    }

    private static Particulars entry(String name, String reference, String remarks) {
        Designation designation = new Designation("", "", reference, null, null, null);
        return new Particulars(Names.of(name), List.of(designation), List.of(), "", remarks);
    }

    private static Particulars in(String name, String other, String region) {
        return new Particulars(Names.of(name, other), List.of(), List.of(region), "", "");
    }
}
