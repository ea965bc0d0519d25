package concord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 1, 0x7F, 0x85, 0xFFFF})
    void what_turns_or_breaks_the_text_round_it_goes(int unwanted) {
        assertThat(PlainText.of("a" + Character.toString(unwanted) + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "श्\u200Dरी", "\u200Fالقاعدة", "a\tb\r\nc", "«Хизб» — 1"})
    void what_words_and_lines_need_stays(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u0001", "\u200B", "\u200D\uFEFF", "\u00A0", "\u3164", "\u2800", "\u0301", "\uE000"})
    void some_texts_show_nothing(String text) {
        assertThat(PlainText.isVisible(text)).isFalse();
    }

    @Test
    void the_end_of_a_line_is_one_character_whoever_has_written_it() {
        assertThat(PlainText.written(" a\r\nb\rc\nd\n")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void one_visible_character_is_enough() {
        assertThat(PlainText.isVisible("\u200B1")).isTrue();
        assertThat(PlainText.isVisible("𐍈")).isTrue();
        assertThat(PlainText.isVisible("!")).isTrue();
    }
}
