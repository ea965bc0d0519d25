package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import concord.names.reading.LexiconLines;
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
    @CsvSource({
        "חזית אדומה, front red",
        "הארגון האסלאמי, organisation islamic",
        "לוחמי חופש, fighters freedom",
        "צבא הבסיס, army base",
        "人民解放军, popular liberation army",
        "紅色旅, red brigade",
        "社会主义战线, socialist front",
        "赤軍, red army",
        "イスラム戦線, islamic front",
        "ジハード旅団, jihad brigade",
        "이슬람 국가, islamic state",
        "인민해방군, popular liberation army",
        "붉은 여단, red brigade",
        "순교자 협회, martyr association",
        "Λαϊκό Μέτωπο, popular front",
        "Κόκκινες Ταξιαρχίες, red brigade",
        "Επαναστατικός Αγώνας, revolution struggle",
    })
    void knows_several_words_at_once_in_scripts_without_a_stemmer(String words, String meanings) {
        assertThat(Words.of(words, "und")).extracting(Word::meaning).containsExactly(meanings.split(" "));
    }

    @Test
    void leaves_a_korean_word_whole_that_only_begins_like_a_known_one() {
        assertThat(Words.of("군포", "und")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"holy war, jihad", "священной войны, jihad", "two holy places, two_holy_places"})
    void knows_phrases(String phrase, String meaning) {
        assertThat(Words.of(phrase, "und")).extracting(Word::meaning).containsExactly(meaning);
    }

    @Test
    void uses_each_meaning_for_one_kind_only() {
        Map<String, String> kinds = new HashMap<>();
        for (LexiconLines.Entry entry : LexiconLines.shipped()) {
            assertThat(kinds.putIfAbsent(entry.meaning(), entry.kind())).isIn(null, entry.kind());
        }
    }
}
