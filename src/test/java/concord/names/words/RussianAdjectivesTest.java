package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import concord.names.reading.LexiconLines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every adjective that the lexicon has is known in all its forms. */
class RussianAdjectivesTest {
    private static final List<String> HARD =
            List.of("ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми");
    private static final List<String> AFTER_VELAR =
            List.of("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими");
    private static final List<String> AFTER_SIBILANT =
            List.of("ий", "его", "ему", "им", "ем", "ая", "ей", "ую", "ее", "ие", "их", "ими");
    private static final List<String> SOFT =
            List.of("ий", "его", "ему", "им", "ем", "яя", "ей", "юю", "ее", "ие", "их", "ими");

    @Test
    void are_known_in_every_case_gender_and_number() {
        List<String> unknown = new ArrayList<>();
        int forms = 0;
        for (LexiconLines.Entry entry : LexiconLines.shipped()) {
            if (entry.language().equals("ru") && isAdjective(entry.written())) {
                String stem = entry.written().substring(0, entry.written().length() - 2);
                for (String ending : endings(entry.written())) {
                    forms++;
                    List<Word> words = Words.of(stem + ending, "ru");
                    if (words.size() != 1 || !words.get(0).meaning().equals(entry.meaning())) {
                        unknown.add(stem + ending + " (" + entry.meaning() + ")");
                    }
                }
            }
        }
        assertThat(forms).isGreaterThan(1000);
        assertThat(unknown).isEmpty();
    }

    private static boolean isAdjective(String word) {
        return word.matches("\\p{L}{2,}(?:[ыо]й|[гкхжшчщн]ий)");
    }

    private static List<String> endings(String word) {
        char last = word.charAt(word.length() - 3);
        if (!word.endsWith("ий")) {
            return "гкхжшчщ".indexOf(last) >= 0 ? AFTER_VELAR.subList(1, AFTER_VELAR.size()) : HARD;
        }
        return "гкх".indexOf(last) >= 0 ? AFTER_VELAR : "жшчщ".indexOf(last) >= 0 ? AFTER_SIBILANT : SOFT;
    }
}
