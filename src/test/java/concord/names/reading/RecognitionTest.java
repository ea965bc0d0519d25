package concord.names.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
    @ParameterizedTest
    @CsvSource({
        "Аль-Каида, Cyrl, ru",
        "Рух їжаків, Cyrl, uk",
        "Каліноўскага, Cyrl, be",
        "Ҳаракати исломӣ, Cyrl, tg",
        "Қазақ елі, Cyrl, kk",
        "Ўзбек ҳаракати, Cyrl, uz",
        "Көк өлкө, Cyrl, ky",
        "Ҝүлләр, Cyrl, az",
        "Ђаци, Cyrl, sr",
        "Бързо, Cyrl, bg",
        "القاعدة, Arab, ar",
        "شبکه حقانی, Arab, fa",
        "تحریک گیدڑ, Arab, ur",
        "کټلی, Arab, ps",
        "כהנא, Hebr, he",
        "Αγώνας, Grek, el",
        "东突厥斯坦, Hani, zh",
        "オウム真理教, Jpan, ja",
        "조선, Hang, ko",
        "ქართული, Geor, ka",
        "Հայաստան, Armn, hy",
        "เสรีภาพ, Thai, th",
        "मुक्ति, Deva, hi",
        "মুক্তি, Beng, bn",
        "விடுதலை, Taml, ta",
        "විමුක්ති, Sinh, si",
        "လွတ်မြောက်, Mymr, my",
        "Gənclər, Latn, az",
        "Předvoj, Latn, cs",
        "Świt, Latn, pl",
        "Eniya rizgarî, Latn, ku",
        "Živkovci, Latn, sr",
        "Özgür ışık, Latn, tr",
        "National Liberation Army, Latn, en",
        "Sendero Luminoso, Latn, und",
        "1701, Zyyy, und",
    })
    void recognises_script_and_language_by_the_letters(String text, String script, String language) {
        assertThat(Recognition.script(text)).isEqualTo(script);
        assertThat(Recognition.language(text)).isEqualTo(language);
    }

    @Test
    void goes_by_most_of_the_letters() {
        assertThat(Recognition.script("«АУМ Синрике» (AUM)")).isEqualTo("Cyrl");
    }

    @Test
    void knows_the_scripts_that_run_from_right_to_left() {
        assertThat(Recognition.rightToLeft("Arab")).isTrue();
        assertThat(Recognition.rightToLeft("Hebr")).isTrue();
        assertThat(Recognition.rightToLeft("Cyrl")).isFalse();
    }
}
