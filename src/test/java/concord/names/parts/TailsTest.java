package concord.names.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zawra Front, and all its affiliates",
                "Zawra Front and all of its front organisations",
                "Zawra Front - all its formations and front organisations",
                "Zawra Front and its military wing",
                "Zawra Front including its military wing",
                "Zawra Front, including Zawra Youth",
                "Zawra Front, y compris sa branche armée",
                "Zawra Front et toutes ses filiales",
                "Zawra Front y todas sus ramas",
                "Zawra Front einschließlich aller Teilorganisationen",
                "Zawra Front и его структурные подразделения",
                "Zawra Front и все её филиалы",
                "Zawra Front, включая молодёжное крыло",
                "Zawra Front та її підрозділи",
            })
    void come_off_a_name(String text) {
        assertThat(Tails.off(text)).isEqualTo("Zawra Front");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Union of All Its Peoples",
                "Zawra and Its Friends",
                "Party of Inclusion",
                "Движение «Завра» и его друзья",
                "Front for the Liberation of All the Workers",
            })
    void leave_alone_what_belongs_to_a_name(String text) {
        assertThat(Tails.off(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"including its military wing", "and all its affiliates", "включая филиалы"})
    void may_stand_in_a_bracket(String inside) {
        assertThat(Tails.isOne(inside)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kenya", "Blue Army", "ZF"})
    void are_not_the_other_things_that_stand_in_brackets(String inside) {
        assertThat(Tails.isOne(inside)).isFalse();
    }
}
