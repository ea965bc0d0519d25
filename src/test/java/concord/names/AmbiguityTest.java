package concord.names;

import static concord.names.Names.form;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Reason.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void does_not_doubt_two_main_names_because_another_entry_bears_them_among_others() {
        Map<Pair<String>, Resemblance> settled = settled(Map.of(
                "ru.1", form("«Общество возрождения Завры» («Джамият Ихья аз-Завра»)"),
                "un.1", form("Zawra Revival Society"),
                "un.2", form("Karim Committee", "Jamiat Ihya al Zawra")));
        assertThat(settled.get(Pair.of("ru.1", "un.1")).band()).isEqualTo(Band.CERTAIN);
        assertThat(settled.get(Pair.of("ru.1", "un.2")).band()).isEqualTo(Band.LIKELY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "New People’s Army | Новая народная армия",
                "al-Shabaab | Аш-Шабаб",
                "Caucasus Emirate | «Кавказский эмират»",
            })
    void joins_main_names_of_common_words_that_are_the_best_for_each_other(String one, String other) {
        Resemblance joined =
                settled(Map.of("us.1", form(one), "ru.1", form(other))).get(Pair.of("us.1", "ru.1"));
        assertThat(joined.band()).isEqualTo(Band.CERTAIN);
        assertThat(joined.reasons()).extracting(Reason::kind).contains(Kind.COMMON_NAME, Kind.BEST_FOR_EACH_OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Youth | «Молодёжь»",
                "Islamic Group | «Исламская группа»",
                "Muslim Brotherhood | «Братья-мусульмане»",
                "New People’s Army (Kenya) | «Новая народная армия» (Перу)",
                "Blue Hills | «New People’s Army», также известное как «Новая народная армия»",
            })
    void joins_no_two_common_words_in_translation_nor_what_something_speaks_against(String one, String other) {
        assertThat(settled(Map.of("us.1", form(one), "ru.1", form(other))).values())
                .extracting(Resemblance::band)
                .doesNotContain(Band.CERTAIN);
    }

    @Test
    void joins_nothing_that_has_another_partner_as_good() {
        assertThat(settled(Map.of(
                                "us.1", form("New People’s Army"),
                                "ru.1", form("«Новая народная армия»"),
                                "ru.2", form("«Новая армия народа»")))
                        .values())
                .hasSize(2)
                .extracting(Resemblance::band)
                .containsOnly(Band.LIKELY);
    }

    @Test
    void leaves_out_what_only_an_acronym_made_likely_that_leads_to_others_too() {
        assertThat(settled(Map.of(
                        "us.1", form("Blue Zawra (BZK)"),
                        "ru.1", form("Red Karim (BZK)"),
                        "ru.2", form("Green Samir (BZK)"))))
                .isEmpty();
        assertThat(settled(Map.of("us.1", form("Blue Zawra (BZK)"), "ru.1", form("Red Karim (BZK)"))))
                .hasSize(1);
    }

    @Test
    void leaves_out_a_name_with_a_place_where_the_name_without_it_has_a_better_partner() {
        Map<Pair<String>, Resemblance> settled = settled(Map.of(
                "us.1", form("Zawra"),
                "ru.1", form("«Завра»"),
                "ru.2", form("«Завра в Кении»")));
        assertThat(settled).containsOnlyKeys(Pair.of("us.1", "ru.1"));
    }

    @Test
    void joins_what_is_nearly_the_same_and_has_one_acronym_if_it_is_the_best_for_each_other() {
        ComparableForm one = form("Dermalund Valley Front (DVF)");
        ComparableForm other = form("Dermelund Valley Front (DVF)");
        assertThat(settled(Map.of("us.1", one, "ru.1", other)).values())
                .extracting(Resemblance::band)
                .containsExactly(Band.CERTAIN);
        assertThat(settled(Map.of("us.1", one, "ru.1", other, "ru.2", form("Dernalund Valley Front (DVF)")))
                        .values())
                .extracting(Resemblance::band)
                .containsOnly(Band.LIKELY);
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
