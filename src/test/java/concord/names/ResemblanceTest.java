package concord.names;

import static concord.names.Names.form;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Reason.Kind;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResemblanceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "al-Qa’ida (AQ) | «База» («Аль-Каида») | SAME_READING",
                "ASBAT AL-ANSAR | «Асбат аль-Ансар» | SAME_READING",
                "Lashkar-e-Tayyiba (LeT) | «Лашкар-И-Тайба» | SAME_READING",
                "EMARAT KAVKAZ | «Имарат Кавказ» («Кавказский Эмират») | SAME_READING",
                "AL-QAIDA | القاعدة | SAME_READING",
                "Jaish-e-Mohammed (JEM) | JAYSH MUHAMMED | OTHER_SPELLING",
                "REVIVAL OF ISLAMIC HERITAGE SOCIETY | «Общество возрождения исламского наследия» | SAME_MEANING",
                "al-Qa’ida in the Islamic Maghreb | «Аль-Каида в странах исламского Магриба» | SAME_MEANING",
                "ISLAMIC MOVEMENT OF UZBEKISTAN | «Исламская партия» (бывшее «Исламское движение Узбекистана») | SAME_MEANING",
                "Egyptian Islamic Jihad | «Священная война» («Египетский исламский джихад») | SAME_MEANING",
                "Aum Shinrikyo (AUM) | Объединение «АУМ Синрике» (AumShinrikyo, AUM, Aleph) | SAME_NAME",
            })
    void is_certain_across_scripts_languages_and_spellings(String one, String other, Kind by) {
        Resemblance found = Resemblance.between(form(one), form(other));
        assertThat(found.band()).isEqualTo(Band.CERTAIN);
        assertThat(found.reasons().get(0).kind()).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Egyptian Islamic Jihad | Palestine Islamic Jihad (PIJ)",
                "«Египетский исламский джихад» | ISLAMIC JIHAD GROUP OF UZBEKISTAN",
                "al-Qa’ida (AQ) | «Аль-Каида в странах исламского Магриба»",
                "Hizballah | Kata’ib Hizballah (KH)",
                "«Исламская группа» («Джамаат-и-Ислами») | JEMAAH ISLAMIYAH",
                "«Исламская группа» («Джамаат-и-Ислами») | Gama’a al-Islamiyya (Islamic Group – IG)",
                "«Исламское государство» | Террористическое сообщество – «московская ячейка» МТО «ИГ»",
                "«Исламское государство» | Боевое подразделение организации «Исламское государство» «Баккия»",
                "Ansar al-Islam (AAI) | Ansar al-Dine (AAD)",
                "«Лашкар-И-Тайба» | Lashkar i Jhangvi (LJ)",
                "«Джунд аш-Шам» | HARAKAT SHAM AL-ISLAM",
                "JUND AL-KHILAFAH IN ALGERIA (JAK-A) | JUND AL-KHILAFAH IN TUNISIA (JAK-T)",
                "MOROCCAN ISLAMIC COMBATANT GROUP | TUNISIAN COMBATANT GROUP",
                "«Дом двух святых» («Аль-Харамейн») | AL-HARAMAIN & AL MASJED AL-AQSA CHARITY FOUNDATION",
                "National Liberation Army | Армия национального освобождения",
                "Днепр-1 | Днепр-2",
                "Front VI | Front VII",
            })
    void is_not_certain_for_namesakes_branches_and_common_words(String one, String other) {
        assertThat(Resemblance.between(form(one), form(other)).band()).isNotEqualTo(Band.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AL-HARAMAIN FOUNDATION (PAKISTAN) | AL-HARAMAIN : PAKISTAN BRANCH",
                "Taibah, Bosnia branch | TAIBAH (BOSNIA)",
                "MAKHTAB AL-KHIDAMAT | MAKHTAB AL-KHIDAMAT/AL KIFAH",
            })
    void is_likely_for_a_part_of_one_place_and_for_one_of_two_names_between_a_stroke(String one, String other) {
        assertThat(Resemblance.between(form(one), form(other)).band()).isEqualTo(Band.LIKELY);
    }

    @Test
    void is_none_for_parts_of_different_places() {
        assertThat(Resemblance.between(form("AL-HARAMAIN FOUNDATION (PAKISTAN)"), form("AL-HARAMAIN : KENYA BRANCH"))
                        .band())
                .isEqualTo(Band.NONE);
    }

    @Test
    void takes_no_shortened_name_for_the_full_one() {
        ComparableForm pakistani = form("Tehrik-e Taliban Pakistan (TTP)", "TEHREEK-E-TALIBAN");
        assertThat(Resemblance.between(pakistani, form("«Движение Талибан»")).band())
                .isNotEqualTo(Band.CERTAIN);
    }

    @Test
    void says_that_places_differ() {
        ComparableForm one = form("Ansar al-Sharia in Benghazi", "ANSAR AL-SHARIA IN LIBYA");
        ComparableForm other = form("Ansar al-Sharia in Darnah", "ANSAR AL-SHARIA IN LIBYA");
        Resemblance found = Resemblance.between(one, other);
        assertThat(found.band()).isNotEqualTo(Band.CERTAIN);
        assertThat(form("Palestine Aksa Hope", "Red Dawn Valley"))
                .satisfies(left -> assertThat(Resemblance.between(left, form("Egypt Hope", "Red Dawn Valley"))
                                .reasons())
                        .extracting(Reason::kind)
                        .contains(Kind.SAME_NAME, Kind.AGAINST_PLACE));
    }

    @Test
    void never_decides_by_an_acronym_alone() {
        assertThat(Resemblance.between(form("Alpha Bravo", "TAKS"), form("Charlie Delta", "TAKS"))
                        .band())
                .isNotEqualTo(Band.CERTAIN);
    }

    @Test
    void meets_a_word_with_hidden_letters_of_another_alphabet() {
        assertThat(Resemblance.between(form("Асбат аль-Ансар"), form("Aсбaт aль-Aнсaр"))
                        .band())
                .isEqualTo(Band.CERTAIN);
    }

    @Test
    void is_the_same_seen_from_either_entry() {
        List<ComparableForm> forms = SampleNames.forms();
        for (ComparableForm a : forms) {
            for (ComparableForm b : forms) {
                assertThat(Resemblance.between(b, a).mirrored()).isEqualTo(Resemblance.between(a, b));
            }
        }
    }

    @Test
    void keeps_its_score_between_nothing_and_all_and_its_reasons_few() {
        for (ComparableForm a : SampleNames.forms()) {
            for (ComparableForm b : SampleNames.forms()) {
                Resemblance found = Resemblance.between(a, b);
                assertThat(found.score()).isBetween(0.0, 1.0);
                assertThat(found.reasons().stream().filter(reason -> !reason.against()))
                        .hasSizeLessThanOrEqualTo(4);
            }
        }
    }

    @Test
    void does_not_depend_on_the_order_of_aliases() {
        ComparableForm one = form("Alpha Front", "Bravo Front", "Charlie Army");
        ComparableForm shuffled = form("Alpha Front", "Charlie Army", "Bravo Front");
        ComparableForm other = form("Чарли", "Bravo front", "Charlie army");
        assertThat(Resemblance.between(one, other)).isEqualTo(Resemblance.between(shuffled, other));
    }

    @Test
    void does_not_depend_on_which_language_of_a_text_comes_first() {
        Name russian = new Name(NameKind.ALSO_KNOWN_AS, "Гнатова громада", "ru", "Cyrl");
        Name ukrainian = new Name(NameKind.ALSO_KNOWN_AS, "Гнатова громада", "uk", "Cyrl");
        Name primary = Names.of("Alpha Bravo").get(0);
        ComparableForm one = ComparableForm.of(List.of(primary, russian, ukrainian));
        ComparableForm shuffled = ComparableForm.of(List.of(ukrainian, primary, russian));
        for (String reading : List.of("Gnatova Gromada", "Hnatova Hromada")) {
            Resemblance found = Resemblance.between(one, form(reading));
            assertThat(found.band()).as(reading).isEqualTo(Band.CERTAIN);
            assertThat(Resemblance.between(shuffled, form(reading))).isEqualTo(found);
        }
    }

    @Test
    void counts_a_text_in_two_languages_once() {
        Name ukrainian = new Name(NameKind.ALSO_KNOWN_AS, "Гнатова громада", "uk", "Cyrl");
        Name russian = new Name(NameKind.ALSO_KNOWN_AS, "Гнатова громада", "ru", "Cyrl");
        List<Name> weak = List.of(
                Names.of("Armed Islamic Group").get(0),
                new Name(NameKind.WEAK, ukrainian.text(), "uk", "Cyrl"),
                new Name(NameKind.WEAK, russian.text(), "ru", "Cyrl"));
        assertThat(Resemblance.between(ComparableForm.of(weak), ComparableForm.of(weak))
                        .band())
                .isEqualTo(Band.LIKELY);
    }

    @Test
    void comes_to_one_at_most() {
        Designation designation = new Designation("", "", "QDe.046", null, null, null);
        List<ComparableForm> forms = new ArrayList<>();
        for (String primary : List.of("Alpha Bravo", "Nabil Samir")) {
            List<Name> names = Names.of(primary, "Charlie Delta", "Zawra Valley", "Karim Hills");
            forms.add(ComparableForm.of(new Particulars(names, List.of(designation), List.of(), "", "")));
        }
        assertThat(Resemblance.between(forms.get(0), forms.get(1)).score()).isEqualTo(1);
    }

    @Test
    void says_which_word_is_a_translation_of_which() {
        Reason reason = Resemblance.between(
                        form("Revival of Islamic Heritage Society"), form("Общество возрождения исламского наследия"))
                .reasons()
                .get(0);
        assertThat(reason.by()).contains("revival").contains("возрождения").contains("наследия");
    }

    @Test
    void is_certain_of_several_common_names_together_but_not_of_one() {
        ComparableForm one = form("Armed Islamic Group", "Youth of the Sunna", "Muslim Liberation Front", "GIA");
        ComparableForm other = form("ARMED ISLAMIC GROUP", "Muslim Liberation Front", "Youth of the Sunna");
        assertThat(Resemblance.between(one, other).reasons().get(0).kind()).isEqualTo(Kind.SEVERAL_NAMES);
        assertThat(Resemblance.between(one, other).reasons().get(0).by()).isEqualTo("2");
        assertThat(Resemblance.between(one, form("Armed Islamic Group")).band()).isEqualTo(Band.LIKELY);
    }

    @Test
    void counts_a_name_its_translation_and_its_initials_once() {
        ComparableForm one = form("National Liberation Army", "Ejército de Liberación Nacional", "ELN", "NLA");
        ComparableForm other = form("National Liberation Army", "Ejercito de Liberacion Nacional", "ELN", "NLA");
        assertThat(Resemblance.between(one, other).band()).isEqualTo(Band.LIKELY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الجهاد الإسلامي | «الجهاد الإسلامي»",
                "حركة الجهاد الإسلامي | حركة الجهاد الإسلامي",
                "الجماعة الإسلامية | Jamaa Islamiyya",
                "جماعة أنصار الشريعة | جماعة أنصار الشريعة",
            })
    void is_likely_at_best_of_common_words_in_their_own_letters(String one, String other) {
        assertThat(Resemblance.between(form(one), form(other)).band()).isEqualTo(Band.LIKELY);
    }

    @Test
    void doubts_common_words_in_other_letters_where_no_other_name_agrees() {
        ComparableForm one = form("Jemaah Islamiyah", "Zawra Valley");
        Resemblance found = Resemblance.between(one, form("Jemaah Islamiyah", "Karim Hills"));
        assertThat(found.band()).isEqualTo(Band.LIKELY);
        assertThat(found.reasons()).extracting(Reason::kind).contains(Kind.AGAINST_OTHER_NAMES);
        assertThat(Resemblance.between(one, form("Jemaah Islamiyah", "Islamic Group"))
                        .band())
                .isEqualTo(Band.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Committee of Victims of “Zawra Valley”",
                "Фонд помощи семьям «Zawra Valley»",
                "Association of Former Zawra Valley Prisoners"
            })
    void takes_nobody_for_what_its_name_speaks_of(String name) {
        assertThat(Resemblance.between(form(name), form("Zawra Valley")).band()).isNotEqualTo(Band.CERTAIN);
    }

    @Test
    void does_not_join_two_things_of_one_quoted_name() {
        ComparableForm band = form("Рок-группа «Zawra Valley»");
        assertThat(Resemblance.between(band, form("Общественная организация «Zawra Valley»"))
                        .band())
                .isEqualTo(Band.LIKELY);
        assertThat(Resemblance.between(band, form("Zawra Valley")).band()).isEqualTo(Band.CERTAIN);
    }

    @Test
    void knows_a_name_with_and_without_the_word_for_any_body() {
        assertThat(Resemblance.between(form("Zawra"), form("Движение «Завра»")).band())
                .isEqualTo(Band.CERTAIN);
        assertThat(Resemblance.between(form("Zawra"), form("Zawra Front")).band())
                .isEqualTo(Band.CERTAIN);
        assertThat(Resemblance.between(form("Zawra"), form("Zawra Brigades")).band())
                .isEqualTo(Band.LIKELY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Egyptian Islamic Jihad | «Египетский исламский джихад» | египетский",
                "Palestine Liberation Front | Frente de Liberación de Palestina | liberación",
            })
    void tells_words_as_they_are_written(String one, String other, String told) {
        Resemblance found = Resemblance.between(form(one), form(other));
        assertThat(found.reasons())
                .extracting(Reason::by)
                .anySatisfy(by -> assertThat(by).contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zawra in Lebanon | Zawra",
                "Zawra (Kenya) | «Завра»",
                "Armed Islamic Group of Algeria | ARMED ISLAMIC GROUP",
            })
    void is_likely_where_one_adds_a_place(String one, String other) {
        Resemblance found = Resemblance.between(form(one), form(other));
        assertThat(found.band()).isEqualTo(Band.LIKELY);
        assertThat(found.reasons().get(0).kind()).isEqualTo(Kind.PLACE_ADDED);
    }

    @Test
    void is_certain_where_the_added_place_is_the_only_one_where_the_other_acts() {
        ComparableForm placed = form("Zawra in Lebanon");
        assertThat(Resemblance.between(placed, acting("Zawra", "Lebanon")).band())
                .isEqualTo(Band.CERTAIN);
        assertThat(Resemblance.between(placed, acting("Zawra", "Lebanon", "Kenya"))
                        .band())
                .isEqualTo(Band.LIKELY);
        assertThat(Resemblance.between(placed, acting("Zawra", "Kenya")).band()).isEqualTo(Band.LIKELY);
        assertThat(Resemblance.between(form("Islamic Jihad in Lebanon"), acting("Islamic Jihad", "Lebanon"))
                        .band())
                .isEqualTo(Band.LIKELY);
    }

    private static ComparableForm acting(String name, String... regions) {
        return ComparableForm.of(new Particulars(Names.of(name), List.of(), List.of(regions), "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blue Zawra (BZK) | Red Karim (BZK)",
                "Blue Zawra (FARZ) | Красный Карим (ФАРЗ)",
            })
    void is_likely_by_an_acronym_of_three_letters_or_more(String one, String other) {
        Resemblance found = Resemblance.between(form(one), form(other));
        assertThat(found.band()).isEqualTo(Band.LIKELY);
        assertThat(found.reasons().get(0).kind()).isEqualTo(Kind.SAME_ACRONYM);
        assertThat(Resemblance.between(form("Blue Zawra (BZ)"), form("Red Karim (BZ)"))
                        .band())
                .isEqualTo(Band.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dermalund Front | Dermelund Front",
                "Dermalund Front | Dernalund Front",
                "Dermalund Front | Dermalunt Front",
                "Dermalund | Kermalund",
            })
    void is_likely_where_a_rare_word_differs_in_one_letter(String one, String other) {
        assertThat(Resemblance.between(form(one), form(other)).band()).isEqualTo(Band.LIKELY);
        assertThat(Resemblance.between(form("Red Valley", one), form("Blue Hills", other))
                        .band())
                .isEqualTo(Band.LIKELY);
    }

    @Test
    void knows_common_foreign_words_with_and_without_the_word_for_any_body() {
        assertThat(Resemblance.between(form("al-Shabaab"), form("Harakat al-Shabaab"))
                        .band())
                .isEqualTo(Band.LIKELY);
        assertThat(Resemblance.between(form("Youth"), form("Youth Movement")).band())
                .isEqualTo(Band.NONE);
    }

    @Test
    void doubts_a_name_of_common_words_and_a_place_where_another_such_name_speaks_of_another_place() {
        ComparableForm one = form("Islamic Party of Kenya");
        assertThat(Resemblance.between(one, form("Исламская партия Кении")).band())
                .isEqualTo(Band.CERTAIN);
        Resemblance found =
                Resemblance.between(one, form("«Исламская партия Кении» (бывшее «Исламское движение Перу»)"));
        assertThat(found.band()).isEqualTo(Band.LIKELY);
        assertThat(found.reasons()).extracting(Reason::kind).contains(Kind.AGAINST_PLACE);
    }
}
