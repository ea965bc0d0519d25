package concord.exchange.naming;

import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.FORMERLY_KNOWN_AS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInFieldTest {
    @Test
    void an_acronym_behind_a_name_is_a_name_too() {
        NamesInField names = NamesInField.official("JAMAAT-UL-AHRAR (JuA)");

        assertThat(names.main()).isEqualTo("JAMAAT-UL-AHRAR (JuA)");
        assertThat(names.others()).containsExactly(new FoundName(ACRONYM, "JuA"));
        assertThat(NamesInField.alias("Lord’s Resistance Movement/Army (LRM/A)").main())
                .isEqualTo("Lord’s Resistance Movement/Army");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AL-HARAMAIN FOUNDATION (PAKISTAN)",
                "AL-HARAMAYN FOUNDATION (KENYA)",
                "Leader (Hong Kong) International Trading Limited",
                "Riyadus-Salikhin Reconnaissance and Sabotage battalion of Shahids (martyrs)",
                "SECOND ACADEMY OF NATURAL SCIENCES (KPE.018)",
                "RUNNING BROOK, LLC (USA)",
                "華信船務(香港)有限公司",
                "Association for Education, Culture and Building Society-Sirat"
            })
    void what_belongs_to_a_name_stays_with_it(String name) {
        assertThat(NamesInField.alias(name)).isEqualTo(new NamesInField(name, List.of()));
    }

    @Test
    void two_names_with_a_semicolon_between_them_are_two() {
        NamesInField names = NamesInField.official(
                "COMPAGNIE AERIENNE DES GRANDS LACS (CAGL) ; GREAT LAKES BUSINESS\nCOMPANY (GLBC)");

        assertThat(names.main()).isEqualTo("COMPAGNIE AERIENNE DES GRANDS LACS (CAGL)");
        assertThat(names.others())
                .containsExactlyInAnyOrder(
                        new FoundName(ACRONYM, "CAGL"),
                        new FoundName(ALSO_KNOWN_AS, "GREAT LAKES BUSINESS COMPANY"),
                        new FoundName(ACRONYM, "GLBC"));
    }

    @Test
    void other_names_within_brackets_come_out_with_their_kind() {
        NamesInField names = NamesInField.official("Group A (a.k.a. Army B; Army C, f.k.a. \"Army D\")");

        assertThat(names.main()).isEqualTo("Group A");
        NamesInField former = NamesInField.official("Group A (f.k.a. \"Army D\"; a.k.a. Army B)");
        assertThat(former.others())
                .containsExactly(new FoundName(FORMERLY_KNOWN_AS, "Army D"), new FoundName(ALSO_KNOWN_AS, "Army B"));
    }

    @Test
    void a_list_in_words_comes_apart() {
        NamesInField names = NamesInField.official(
                "Maniac Murder Cult (also known among other names as MMC, Maniacs: Cult of Killing, Manyaki, Kult"
                        + " Ubiystva, MKY and MKU)");

        assertThat(names.main()).isEqualTo("Maniac Murder Cult");
        assertThat(names.others())
                .extracting(FoundName::text)
                .containsExactly("MMC", "Maniacs: Cult of Killing", "Manyaki", "Kult Ubiystva", "MKY", "MKU");
    }

    @Test
    void an_and_within_a_name_parts_nothing() {
        assertThat(NamesInField.official("Euskadi Ta Askatasuna (also known as Basque Fatherland and Liberty)")
                        .others())
                .containsExactly(new FoundName(ALSO_KNOWN_AS, "Basque Fatherland and Liberty"));
        assertThat(NamesInField.official("Group A (also known as Army B, Army C, and Land and Liberty)")
                        .others())
                .extracting(FoundName::text)
                .containsExactly("Army B", "Army C", "Land and Liberty");
        assertThat(NamesInField.official("Maniac Murder Cult (also known as MKY and MKU)")
                        .others())
                .hasSize(2);
    }

    @Test
    void brackets_may_name_without_a_word() {
        NamesInField names =
                NamesInField.explained("Hamas (Harakat Al-Muqawama Al-Islamiya) (Islamic Resistance Movement)");

        assertThat(names.main()).isEqualTo("Hamas");
        assertThat(names.others())
                .extracting(FoundName::text)
                .containsExactly("Harakat Al-Muqawama Al-Islamiya", "Islamic Resistance Movement");
    }

    @Test
    void brackets_within_brackets_come_apart_too() {
        NamesInField names = NamesInField.official("Al-Gama’a al-Islamiyya (AGAI) (also known as Islamic Group (IG))");

        assertThat(names.main()).isEqualTo("Al-Gama’a al-Islamiyya (AGAI)");
        assertThat(names.others())
                .containsExactly(
                        new FoundName(ACRONYM, "AGAI"),
                        new FoundName(ACRONYM, "IG"),
                        new FoundName(ALSO_KNOWN_AS, "Islamic Group"));
    }

    @Test
    void names_in_another_script_stand_by_themselves() {
        NamesInField names = NamesInField.alias("جبهة النصرة (the Victory Front; Jabhat al-Nusrah;\nJabhet al-Nusra)");

        assertThat(names.main()).isEqualTo("جبهة النصرة");
        assertThat(names.others())
                .extracting(FoundName::text)
                .containsExactly("the Victory Front", "Jabhat al-Nusrah", "Jabhet al-Nusra");
    }

    @Test
    void notes_on_a_name_are_no_part_of_it() {
        NamesInField names = NamesInField.alias(
                "Hay’at Tahrir al-Sham (HTS) (هيئة تحرير الشام (original script); Hay’et" + " Tahrir al-Sham)");

        assertThat(names.main()).isEqualTo("Hay’at Tahrir al-Sham");
        assertThat(names.others())
                .extracting(FoundName::text)
                .containsExactly("HTS", "هيئة تحرير الشام", "Hay’et Tahrir al-Sham");
        assertThat(NamesInField.alias("شبكة أنصار المجاهدين (Ansar al-Mujahideen Network -\nsub-unit name)")
                        .others())
                .containsExactly(new FoundName(ALSO_KNOWN_AS, "Ansar al-Mujahideen Network"));
    }

    @Test
    void a_name_that_is_quoted_as_a_whole_is_without_its_marks() {
        assertThat(NamesInField.alias("\"The Base\"").main()).isEqualTo("The Base");
        assertThat(NamesInField.alias("'Asa'ib Ahl al-Haq").main()).isEqualTo("'Asa'ib Ahl al-Haq");
    }

    @Test
    void words_outside_of_brackets_introduce_other_names_as_well() {
        NamesInField names = NamesInField.official("Babbar Khalsa, a.k.a. Babbar Khalsa International");

        assertThat(names.main()).isEqualTo("Babbar Khalsa");
        assertThat(names.others()).containsExactly(new FoundName(ALSO_KNOWN_AS, "Babbar Khalsa International"));
    }
}
