package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanCompoundsTest {
    @ParameterizedTest
    @CsvSource({
        "Arbeiterpartei, workers party",
        "Befreiungsfront, liberation front",
        "Volksarmee, popular army",
        "Revolutionsgarde, revolution guard",
        "Westafrika, western africa",
        "Muslimbrüder, muslim brotherhood",
    })
    void are_two_words(String word, String meanings) {
        assertThat(Words.of(word, "de")).extracting(Word::meaning).containsExactly(meanings.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frontera", "Nordmark", "Parteitag", "Zawrapartei"})
    void stay_whole_where_a_part_is_no_known_word(String word) {
        assertThat(Words.of(word, "de")).hasSize(1);
    }
}
