package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeardWordsTest {
    @ParameterizedTest
    @CsvSource({
        "ムジャーヒディーン, mujahid",
        "アルシャバブ, youth",
        "முஜாகிதீன், mujahid",
        "ஹர்கத், movement",
        "ලෂ්කාර්, army",
        "ජමාත්, group",
        "ヌスラ, support",
        "알샤바브, youth",
        "努斯拉, support",
        "阿尔盖达, base",
        "อัลกออิดะห์, base",
        "ஜிகாத், jihad",
    })
    void are_known_in_scripts_that_have_few_of_their_sounds(String word, String meaning) {
        assertThat(Words.of(word, "und")).extracting(Word::meaning).containsExactly(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ターリバーン", "탈레반", "தாலிபான்", "ヒズボラ", "마라 살바트루차", "イーラム"})
    void are_not_found_in_a_name_of_its_own_that_is_only_similar(String name) {
        assertThat(Words.of(name, "und")).extracting(Word::kind).containsOnly(WordKind.UNKNOWN);
    }

    /** A word of the dictionary that is the foreign one has its sound, so that it is read the same across scripts. */
    @Test
    void are_foreign_words_where_the_dictionary_has_them_as_they_sound() {
        Word heard = Words.of("アンサール", "ja").get(0);
        assertThat(heard.sound()).isEqualTo(Words.of("Ansar", "en").get(0).sound());
        assertThat(heard.foreign()).isTrue();
        assertThat(Words.of("支持者", "ja").get(0).foreign()).isFalse();
    }

    @Test
    void are_known_behind_the_japanese_article() {
        assertThat(Words.of("アンサール・アッ＝ディーン", "ja"))
                .extracting(Word::meaning)
                .containsExactly("supporters", "the", "religion");
    }

    @Test
    void are_at_home_everywhere_if_every_language_has_them() {
        assertThat(Words.of("ジハード", "ja").get(0).foreign()).isFalse();
    }
}
