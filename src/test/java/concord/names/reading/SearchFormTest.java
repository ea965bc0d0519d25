package concord.names.reading;

import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qaida | «База» («Аль-Каида»)",
                "al-Qaeda | «База» («Аль-Каида»)",
                "alqaida | al-Qa’ida (AQ)",
                "Каида | al-Qa’ida (AQ)",
                "القاعده | القاعدة",
                "الاقصى | كتائب الأقصى",
                "aqsa | كتائب الأقصى",
                "qaida | تنظيم القاعدة",
                "musharrafs | Musharraf's",
                "Musharraf's | MUSHARRAFS",
                "enturbannes | Les Enturbannés",
                "ЕЖИК | Ёжик",
                "jabhat | Djabhat ar-Rafd",
                "nusra front | AL-NUSRAH FRONT",
                "hayat tahrir | «Хайят Тахрир аш-Шам»",
                "tayyiba | «Лашкар-И-Тайба»",
                "оуму | オウム真理教",
                "islamiyya | Гамаа аль-Исламия",
                "abusayyaf | Abu-Sayyaf",
                "14 | لواء ۱۴",
                "१७ | November 17",
                "١٧ | Revolutionary Organization 17 November",
                "revolucionarias de | Fuerzas Armadas Revolucionarias de Colombia",
            })
    void finds_a_name_in_another_script_or_spelling(String query, String name) {
        assertThat(found(query, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qaida | Лашкар-И-Тайба",
                "hamas | HEZBOLLAH",
                "asbat | Ansar al-Islam",
                "asr | Fuerzas Armadas Revolucionarias",
                "zasarm | Fuerzas Armadas"
            })
    void does_not_find_what_is_something_else(String query, String name) {
        assertThat(found(query, name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void looks_for_nothing_when_nothing_is_asked(String query) {
        assertThat(SearchForm.patterns(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ع", "«»", "的", "№", "-"})
    void never_finds_everything_for_an_exotic_query(String query) {
        assertThat(found(query, "National Liberation Army")).isFalse();
    }

    @Test
    void has_nothing_in_its_patterns_that_a_database_would_take_for_a_wildcard() {
        assertThat(String.join("", SearchForm.patterns("50%_\\"))).doesNotContain("%", "_", "\\");
    }

    @Test
    void keeps_one_form_for_all_names_of_a_row() {
        String form = SearchForm.of(List.of("National Liberation Army", "Ejército de Liberación Nacional"));
        assertThat(form).contains("national liberation army").contains("ejercito de liberacion nacional");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QDe.001", "qde 001", "Department of State", "62 fr 52650", "Blue"})
    void an_entry_is_found_by_names_references_and_authorities(String query) {
        Particulars particulars = new Particulars(
                List.of(new Name(NameKind.PRIMARY, "Blue Front", "en", "Latn")),
                List.of(
                        new Designation("Security Council", "", "QDe.001", null, null, null),
                        new Designation("Department of State", "INA", "62 FR 52650", null, null, null)),
                List.of(),
                "",
                "");

        String form = SearchForm.of(particulars);

        assertThat(SearchForm.patterns(query)).anyMatch(form::contains);
    }

    @Test
    void a_reference_finds_no_other_one() {
        assertThat(found("QDe.001", "QDe.001")).isTrue();
        assertThat(found("QDe.001", "QDe.014")).isFalse();
    }

    private static boolean found(String query, String name) {
        String form = SearchForm.of(List.of(name));
        return SearchForm.patterns(query).stream().anyMatch(form::contains);
    }
}
