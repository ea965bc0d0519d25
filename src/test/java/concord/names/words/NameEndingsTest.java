package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEndingsTest {
    @ParameterizedTest
    @CsvSource({
        "en, The Zarqabis, Zarqabi",
        "und, Zarqabis, Zarqabi",
        "bg, Заркабите, Заркаби",
        "he, זרקבים, זרקבי",
        "ka, ზარქაბი, ზარქაბ",
        "pl, Zarkabowie, Zarkab",
        "kk, Заркабилер, Заркаби",
    })
    void are_taken_off_a_name_that_no_dictionary_has(String language, String name, String bare) {
        List<Word> words =
                NameEndings.off(Words.of(name, language), name, language).orElseThrow();
        assertThat(Words.telling(words))
                .extracting(Word::sound)
                .isEqualTo(Words.of(bare, language).stream().map(Word::sound).toList());
    }

    @Test
    void stay_with_words_that_are_known_and_short_ones() {
        assertThat(NameEndings.off(Words.of("Salafis", "en"), "Salafis", "en")).isEmpty();
        assertThat(NameEndings.off(Words.of("ISIS", "en"), "ISIS", "en")).isEmpty();
        assertThat(NameEndings.off(Words.of("Front", "en"), "Front", "en")).isEmpty();
    }
}
