package concord.names;

import static concord.names.Names.form;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Reason.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmbiguityTest {
    @Test
    void doubts_an_alias_that_leads_to_two_entries_of_one_list() {
        Map<Pair<String>, Resemblance> settled = settled(Map.of(
                "us.1", form("Alpha Karim", "Zawra Valley"),
                "un.1", form("Bravo Nabil", "Zawra Valley"),
                "un.2", form("Charlie Samir", "Zawra Valley")));
        assertThat(settled.values()).extracting(Resemblance::band).containsOnly(Band.LIKELY);
    }

    @Test
    void prefers_the_entry_that_resembles_more() {
        Map<Pair<String>, Resemblance> settled = settled(Map.of(
                "us.1", form("al-Qa’ida (AQ)", "EGYPTIAN ISLAMIC JIHAD"),
                "ru.1", form("«База» («Аль-Каида»)"),
                "ru.2", form("«Священная война» («Египетский исламский джихад»)")));
        assertThat(settled.get(Pair.of("us.1", "ru.1")).band()).isEqualTo(Band.CERTAIN);
        assertThat(settled.get(Pair.of("us.1", "ru.2")).band()).isEqualTo(Band.LIKELY);
        assertThat(settled.get(Pair.of("us.1", "ru.2")).reasons())
                .extracting(Reason::kind)
                .contains(Kind.AGAINST_RIVAL);
    }

    @Test
    void leaves_alone_what_three_lists_call_by_one_name() {
        Map<Pair<String>, Resemblance> settled = settled(Map.of(
                "us.1", form("Asbat al-Ansar"),
                "ru.1", form("«Асбат аль-Ансар»"),
                "un.1", form("ASBAT AL-ANSAR")));
        assertThat(settled.values()).extracting(Resemblance::band).containsOnly(Band.CERTAIN);
    }

    @Test
    void does_not_doubt_two_main_names_because_another_entry_is_shortened_to_them() {
        Map<Pair<String>, Resemblance> settled = settled(Map.of(
                "us.1", form("Harakat ul-Jihad-i-Islami"),
                "us.2", form("Harakat ul-Jihad-i-Islami/Bangladesh", "HARAKAT UL JIHAD AL ISLAMI"),
                "un.1", form("HARAKAT-UL JIHAD ISLAMI")));
        assertThat(settled.get(Pair.of("us.1", "un.1")).band()).isEqualTo(Band.CERTAIN);
        assertThat(settled.get(Pair.of("us.2", "un.1")).band()).isEqualTo(Band.LIKELY);
    }

    private static Map<Pair<String>, Resemblance> settled(Map<String, ComparableForm> forms) {
        Map<Pair<String>, Resemblance> found = new HashMap<>();
        for (String one : forms.keySet()) {
            for (String other : forms.keySet()) {
                if (one.compareTo(other) < 0 && !list(one).equals(list(other))) {
                    Resemblance raw = Resemblance.between(forms.get(one), forms.get(other));
                    if (raw.band() != Band.NONE) {
                        found.put(Pair.of(one, other), raw);
                    }
                }
            }
        }
        return Ambiguity.settle(found, AmbiguityTest::list);
    }

    private static String list(String key) {
        return List.of(key.split("\\.", 2)).get(0);
    }
}
