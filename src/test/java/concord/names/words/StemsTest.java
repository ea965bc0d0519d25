package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "soldiers, soldiers",
        "солдатами, soldiers",
        "мученикам, martyr",
        "soldados, soldiers",
        "brigaden, brigade",
        "martyrs, martyr",
        "combattants, combatant",
        "وللمجاهدين, mujahid",
        "بالمقاومة, resistance",
        "东突厥斯坦, turkestan",
        "לשחרור, liberation",
    })
    void words_are_known_in_their_inflected_forms(String word, String meaning) {
        assertThat(Words.of(word, "und")).extracting(Word::meaning).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({"JEM", "GIA", "unit", "Armed"})
    void nothing_is_made_of_what_only_begins_like_a_word(String word) {
        assertThat(Words.of(word, "und")).extracting(Word::kind).doesNotContain(WordKind.PLACE);
    }
}
