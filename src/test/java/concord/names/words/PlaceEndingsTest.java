package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceEndingsTest {
    @ParameterizedTest
    @CsvSource({
        "Узбекистану, uzbekistan",
        "Tadżykistanu, tajikistan",
        "Tádžikistánu, tajikistan",
        "Колумбије, colombia",
        "Pakistanska, pakistan",
        "பாகிஸ்தானின், pakistan",
        "Հայաստանի, am",
    })
    void are_taken_off_the_names_of_places(String word, String meaning) {
        assertThat(Words.of(word, "und")).extracting(Word::meaning).containsExactly(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kenyatta", "Колумбарий", "Cubango", "Maltese"})
    void make_no_place_of_another_word_that_begins_alike(String word) {
        assertThat(Words.of(word, "und")).extracting(Word::kind).doesNotContain(WordKind.PLACE);
    }
}
