package concord.names;

import static concord.names.Names.form;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {
    @Test
    void take_an_alias_with_which_the_primary_name_begins_for_a_main_name() {
        assertThat(isMain("Zawra Front", form("Zawra Front for the Defence of the Valley", "Zawra Front")))
                .isTrue();
    }

    @Test
    void take_none_that_only_leaves_out_a_place() {
        assertThat(isMain("Zawra Front", form("Zawra Front in Kenya", "Zawra Front")))
                .isFalse();
    }

    @Test
    void take_no_single_word_and_none_that_stands_elsewhere_in_the_name() {
        assertThat(isMain("Zawra", form("Zawra Front for the Valley", "Zawra"))).isFalse();
        assertThat(isMain("Valley Front", form("Zawra Valley Front", "Valley Front")))
                .isFalse();
    }

    private static boolean isMain(String name, ComparableForm form) {
        return form.variants().stream().anyMatch(variant -> variant.text().equals(name) && variant.main());
    }
}
