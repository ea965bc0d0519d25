package concord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsSeenTest {
    @Test
    void letters_are_composed() {
        String name = "Исламский джихад – Джамаат моджахедов, Groupe Islamique Armé";

        assertThat(AsSeen.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(name);
    }

    @Test
    void every_space_of_one_width_or_another_is_a_space() {
        assertThat(AsSeen.of("Boko\u00A0Haram\u202F\u2009x\u3000y")).isEqualTo("Boko Haram  x y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200E", "\u200F", "\u061C", "\u202B", "\u2067", "\uFEFF", "\u2060", "\u00AD"})
    void what_nobody_sees_is_gone_wherever_it_stands(String unseen) {
        assertThat(AsSeen.of(unseen + "جيش" + unseen + " Boko" + unseen)).isEqualTo("جيش Boko");
    }

    @Test
    void a_non_joiner_stays_where_it_parts_letters_that_would_join() {
        assertThat(AsSeen.of("می‌خواهم")).isEqualTo("می‌خواهم");
        assertThat(AsSeen.of("\u200Cدا\u200Cر\u200C")).isEqualTo("دار");
        assertThat(AsSeen.of("Bo\u200Cko\u200D")).isEqualTo("Boko");
    }

    @Test
    void a_joiner_stays_beside_a_virama_and_at_the_end_of_a_joined_letter() {
        assertThat(AsSeen.of("ශ්\u200Dරී")).isEqualTo("ශ්\u200Dරී");
        assertThat(AsSeen.of("র\u200D্য")).isEqualTo("র\u200D্য");
        assertThat(AsSeen.of("ه\u200D ")).isEqualTo("ه\u200D ");
        assertThat(AsSeen.of("ه\u200Dم")).isEqualTo("هم");
    }

    @Test
    void tabs_and_line_ends_stay() {
        assertThat(AsSeen.of("a\tb\r\nc\u2028d")).isEqualTo("a\tb\r\nc\nd");
    }

    @Test
    void a_text_that_is_as_it_is_seen_stays() {
        assertThat(AsSeen.of(AsSeen.of("\u200Cمی\u200C\u200Dخواهم\u00A0e\u0301")))
                .isEqualTo(AsSeen.of("\u200Cمی\u200C\u200Dخواهم\u00A0e\u0301"));
    }
}
