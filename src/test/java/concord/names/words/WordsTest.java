package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Jundallah, Jondollah",
        "Nasrullah, Насралла",
        "Hizbullah, Ҳизбуллоҳ",
        "Islamiyya, Islamiyye",
        "Hizbullaha, Hizbullah",
    })
    void sound_alike_with_every_vowel_of_an_ending_that_is_transliterated(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other));
    }

    @Test
    void are_read_with_the_plain_letters_of_their_language() {
        assertThat(Words.of("Zavco", "tr").get(0).sound()).isEqualTo("zauju");
        assertThat(Words.of("Zavco", "en").get(0).sound()).isEqualTo("zauku");
        assertThat(Words.of("Завро", "tg").get(0).sound()).isEqualTo("zaura");
        assertThat(Words.of("Завро", "ru").get(0).sound()).isEqualTo("zauru");
        assertThat(Words.of("Szabaab", "pl").get(0).sound()).isEqualTo("xabab");
        assertThat(Words.of("Zemas", "ku").get(0).sound()).isEqualTo("zamas");
        assertThat(Words.of("Zalisco de las Rosas", "es").get(0).sound()).isEqualTo("zalisku");
        assertThat(Words.of("Jalisca", "es").get(0).sound()).isEqualTo("haliska");
        assertThat(Words.of("Ђавол", "sr").get(0).sound()).startsWith("j");
    }

    @Test
    void are_one_where_capitals_are_parted_by_hyphens_or_dots() {
        assertThat(Words.of("X-Z-Q Front", "en")).extracting(Word::folded).containsExactly("xzq", "front");
        assertThat(Words.of("X-Ray Q", "en")).extracting(Word::folded).containsExactly("x", "ray", "q");
    }

    @Test
    void are_two_where_an_arabic_article_stands_within_behind_a_known_word() {
        assertThat(Words.of("انصارالفرقدین", "fa")).hasSize(2);
        assertThat(Words.of("حزبالله", "fa")).hasSize(1);
    }

    @Test
    void of_thai_are_found_without_blanks_between_them() {
        assertThat(Words.of("แนวร่วมปลดปล่อยประชาชน", "th"))
                .extracting(Word::meaning)
                .containsExactly("front", "liberation", "popular");
    }

    private static String sound(String word) {
        return Words.of(word, word.equals("Ҳизбуллоҳ") ? "tg" : "und").get(0).sound();
    }
}
