package concord.names.parts;

import static org.assertj.core.api.Assertions.assertThat;

import concord.names.parts.NamePart.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePartsTest {
    @Test
    void takes_quoted_names_and_brackets_apart() {
        assertThat(texts("«База» («Аль-Каида»)", Role.MAIN)).containsExactly("База", "Аль-Каида");
    }

    @Test
    void parts_aliases_from_the_main_name() {
        String text = "al-Nusrah Front, aka Hay’at Tahrir al-Sham (ANF/HTS)";
        assertThat(texts(text, Role.MAIN)).containsExactly("al-Nusrah Front");
        assertThat(texts(text, Role.ALSO)).containsExactly("Hay’at Tahrir al-Sham");
        assertThat(texts(text, Role.ACRONYM)).containsExactly("ANF/HTS", "ANF", "HTS");
    }

    @Test
    void takes_former_names_for_others_in_both_languages() {
        assertThat(texts("New Army (formerly Old Army)", Role.ALSO)).containsExactly("Old Army");
        assertThat(texts("«Новая партия» (бывшее «Старое движение»)", Role.ALSO))
                .containsExactly("Старое движение");
        assertThat(texts("«Одно» (другие названия: «Второе», «Третье»)", Role.ALSO))
                .contains("Второе", "Третье");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Association of Former Zawra Prisoners",
                "Former Soldiers of Zawra",
                "Union of the Formerly Oppressed",
                "Ассоциация бывших узников Завры",
            })
    void does_not_part_a_name_at_a_word_that_belongs_to_it(String text) {
        assertThat(NameParts.of(text, Role.MAIN)).containsExactly(new NamePart(text, Role.MAIN, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zawra, former Karim Front",
                "Zawra / former Karim Front",
                "Zawra formerly Karim Front",
                "Zawra formerly known as Karim Front",
                "Zawra (former Karim Front)",
            })
    void but_at_one_that_begins_another_name(String text) {
        assertThat(texts(text, Role.ALSO)).contains("Karim Front");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Завра»",
                "Террористическая организация «Завра»",
                "Украинская экстремистская группировка «Завра»",
                "Рок-группа «Завра»",
                "Общество с ограниченной ответственностью «Завра»",
                "Молодёжное военно-спортивное движение «Завра»",
                "Movement “Завра”",
                "The terrorist organisation \"Завра\"",
                "Kenyan Islamic Movement “Завра”",
                "“Завра” Movement",
                "حركة «Завра»",
            })
    void takes_a_quoted_name_for_the_whole_where_only_the_kind_of_body_stands_around(String text) {
        assertThat(NameParts.of(text, Role.MAIN)).contains(new NamePart("Завра", Role.MAIN, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Committee of Victims of “Завра”",
                "Movement of “Завра”",
                "“Завра” Support Network",
                "Supporters of “Завра”",
                "Martyrs’ Foundation “Завра”",
                "“Завра” Youth",
                "Movement “Завра” in Kenya",
                "Фонд помощи семьям «Завра»",
                "Фонд партии «Завра»",
                "Общество друзей полиции «Завра»",
                "Движение против «Завра»",
                "Ассоциация бывших бойцов «Завра»",
                "Сторонники «Завра»",
                "Египетский «Завра»",
                "«Завра» в странах Магриба",
                "لجنة ضحايا «Завра»",
            })
    void but_for_weak_where_something_else_is_meant(String text) {
        assertThat(NameParts.of(text, Role.MAIN))
                .contains(new NamePart("Завра", Role.MAIN, true))
                .doesNotContain(new NamePart("Завра", Role.MAIN, false));
    }

    @Test
    void leaves_a_place_in_brackets_with_its_name() {
        assertThat(texts("AL-HARAMAYN FOUNDATION (KENYA)", Role.MAIN)).containsExactly("AL-HARAMAYN FOUNDATION KENYA");
    }

    @Test
    void does_not_take_a_bracket_within_a_word_for_one() {
        assertThat(texts("«ВКП(б)»", Role.MAIN)).containsExactly("ВКП(б)");
    }

    @Test
    void takes_the_name_of_the_whole_for_weak_in_the_name_of_a_part() {
        List<NamePart> parts = NameParts.of("Структурное подразделение организации «Правый сектор»", Role.MAIN);
        assertThat(parts).contains(new NamePart("Правый сектор", Role.MAIN, true));
    }

    @Test
    void takes_each_of_two_names_that_a_stroke_parts_for_a_name() {
        assertThat(NameParts.of("Blue Front/Red Army", Role.MAIN))
                .contains(new NamePart("Blue Front", Role.MAIN, false), new NamePart("Red Army", Role.MAIN, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blue Front/Red Army/Green League",
                "Blue Front or Red Army or Green League",
                "Blue Front или Red Army или Green League, and all its affiliates",
            })
    void takes_each_of_several_for_a_name(String text) {
        assertThat(texts(text, Role.MAIN)).contains("Blue Front", "Red Army", "Green League");
    }

    @Test
    void does_not_part_at_a_word_on_one_side_of_which_stands_no_name() {
        assertThat(texts("Freedom or Death", Role.MAIN)).containsExactly("Freedom or Death");
    }

    @Test
    void leaves_out_how_far_a_listing_goes_but_not_the_acronym_behind_it() {
        List<NamePart> parts = NameParts.of("Blue Front, and all its affiliates (BLF)", Role.MAIN);
        assertThat(parts)
                .containsExactly(
                        new NamePart("Blue Front", Role.MAIN, false), new NamePart("BLF", Role.ACRONYM, false));
        assertThat(NameParts.of("Blue Front (including its military wing)", Role.MAIN))
                .containsExactly(new NamePart("Blue Front", Role.MAIN, false));
    }

    @Test
    void takes_what_a_stroke_parts_for_weak_names_where_one_is_no_name_alone_but_not_a_place() {
        assertThat(NameParts.of("Blue Party/Front", Role.MAIN))
                .contains(new NamePart("Blue Party", Role.ALSO, true), new NamePart("Front", Role.ALSO, true));
        assertThat(texts("Blue Front/Kenya", Role.ALSO)).isEmpty();
    }

    @Test
    void bears_brackets_and_marks_that_are_never_closed() {
        assertThat(texts("Группа “Джамаат “Красный пахарь (ДКП", Role.MAIN)).contains("Красный пахарь");
    }

    @Test
    void takes_no_more_than_so_many_out_of_one_text() {
        List<String> many = IntStream.range(0, 200).mapToObj(i -> "Z" + i).toList();
        for (String between : List.of("; ", ", ", " / ", " aka ", " (")) {
            assertThat(NameParts.of("Zawra (" + String.join(between, many) + ")", Role.MAIN))
                    .as(between)
                    .hasSizeLessThanOrEqualTo(NameParts.MOST);
        }
    }

    private static List<String> texts(String text, Role role) {
        return NameParts.of(text, Role.MAIN).stream()
                .filter(part -> part.role() == role)
                .map(NamePart::text)
                .toList();
    }
}
