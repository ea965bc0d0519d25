package concord.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource({
        "освобождения, liberation",
        "tahrir, liberation",
        "تحرير, liberation",
        "джихад, jihad",
        "египетский, egypt",
        "Syrian, syria",
        "войско, army",
        "ячейка, cell",
        "Российский, russia",
        "Мозамбик, mz",
        "djamaat, group",
        "modzhakhedov, mujahid",
    })
    void knows_the_words_of_the_field_in_each_script(String word, String meaning) {
        assertThat(Words.of(word, "und")).extracting(Word::meaning).containsExactly(meaning);
    }

    @ParameterizedTest
    @CsvSource({"holy war, jihad", "священной войны, jihad", "two holy places, two_holy_places"})
    void knows_phrases(String phrase, String meaning) {
        assertThat(Words.of(phrase, "und")).extracting(Word::meaning).containsExactly(meaning);
    }

    @Test
    void uses_each_meaning_for_one_kind_only() {
        Map<String, WordKind> kinds = new HashMap<>();
        for (LexiconLines.Entry entry : LexiconLines.shipped()) {
            assertThat(kinds.putIfAbsent(entry.meaning(), entry.kind())).isIn(null, entry.kind());
        }
    }
}
