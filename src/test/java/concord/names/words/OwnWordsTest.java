package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {
    @ParameterizedTest
    @CsvSource({
        "cs, Nová lidová armáda, army",
        "es, Fuerza armada, armed",
        "sr, Prava, real",
        "cs, Pravá, right_wing",
        "ku, Şûr, sword",
    })
    void mean_what_they_mean_in_the_language_of_the_name(String language, String name, String meaning) {
        assertThat(Words.of(name, language)).extracting(Word::meaning).contains(meaning);
    }

    @Test
    void are_told_by_their_accents_where_the_language_is_unknown() {
        assertThat(Words.of("armáda", "und")).extracting(Word::meaning).containsExactly("army");
    }

    @Test
    void are_no_words_of_others_where_they_are_short() {
        assertThat(Words.of("Gur", "ku")).extracting(Word::meaning).containsExactly("wolf");
        assertThat(Words.of("Gur", "en")).extracting(Word::meaning).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "hi, क्रांतिकारियों, revolution",
        "bn, শ্রমিকদের, workers",
        "bg, бригадите, brigade",
        "cs, brigádami, brigade",
        "hy, բանակներից, army",
        "fa, گردانها, battalion",
    })
    void are_known_with_the_endings_that_a_stemmer_of_the_language_knows(String language, String word, String meaning) {
        assertThat(Words.of(word, language)).extracting(Word::meaning).containsExactly(meaning);
    }

    @ParameterizedTest
    @CsvSource({"September, en", "septiembre, es", "сентября, ru", "eylül, tr", "सितंबर, hi", "сентябрь, kk"})
    void know_the_months(String word, String language) {
        assertThat(Words.of(word, language)).extracting(Word::meaning).containsExactly("month_9");
    }

    @Test
    void do_not_take_an_acronym_for_a_state_whose_name_has_an_accent() {
        assertThat(Words.of("IRA", "en")).extracting(Word::kind).containsExactly(WordKind.UNKNOWN);
        assertThat(Words.of("Irã", "pt")).extracting(Word::kind).containsExactly(WordKind.PLACE);
    }
}
