package concord.names;

import static concord.names.Names.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearnessTest {
    @Test
    void is_the_score_of_what_is_certain_or_likely_and_less_of_all_else() {
        List<ComparableForm> forms = SampleNames.forms();
        for (ComparableForm a : forms) {
            for (ComparableForm b : forms) {
                Resemblance found = Resemblance.between(a, b);
                if (found.band() == Band.NONE) {
                    assertThat(Nearness.of(a, b)).isBetween(0.0, Strength.LIKELY - .001);
                } else {
                    assertThat(Nearness.of(a, b)).isEqualTo(found.score());
                }
            }
        }
    }

    @Test
    void is_the_same_from_either_side() {
        List<ComparableForm> forms = SampleNames.forms();
        for (ComparableForm a : forms) {
            for (ComparableForm b : forms) {
                assertThat(Nearness.of(a, b)).isEqualTo(Nearness.of(b, a));
            }
        }
    }

    @Test
    void is_more_the_more_of_what_tells_is_alike() {
        ComparableForm asked = form("Dermalund Valley Brigade");
        double twoWords = Nearness.of(asked, form("Dermelund Valley Committee"));
        double oneWord = Nearness.of(asked, form("Karim Valley Committee"));
        double commonWord = Nearness.of(asked, form("Karim Samir Brigade"));
        assertThat(twoWords).isGreaterThan(oneWord);
        assertThat(oneWord).isGreaterThan(commonWord);
        assertThat(commonWord).isGreaterThan(Nearness.of(asked, form("Karim Samir Committee")));
    }

    @Test
    void is_less_where_a_place_or_a_number_contradicts() {
        assertThat(Nearness.of(form("Karim Valley Front 7"), form("Karim Samir Front 7")))
                .isGreaterThan(Nearness.of(form("Karim Valley Front 7"), form("Karim Samir Front 8")));
    }
}
