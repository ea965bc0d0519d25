package concord.names.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinReadingTest {
    @ParameterizedTest
    @CsvSource({
        "ru, Хайят Тахрир аш-Шам, Khayyat Takhrir ash-Sham",
        "ru, Фронт победы, Front pobedy",
        "uk, Правий сектор, Pravyy sektor",
        "tg, Ҳаракати исломӣ, Harakati islomi",
        "be, Полк імя Кастуся Каліноўскага, Polk imya Kastusya Kalinowskaha",
        "ar, القاعدة, al-Qaida",
        "ar, جبهة النصرة, Jabhat al-Nusra",
        "fa, جنبش, Jonbesh",
        "ur, تحریک پاکستان, Tehrik Pakistan",
        "el, Επαναστατικός Αγώνας, Epanastatikos Agonas",
        "ka, საქართველო, Sakartvelo",
        "hy, Հայաստան, Hayastan",
        "zh, 东突厥斯坦, Dong Tu Jue Si Tan",
        "ko, 조선, Joseon",
        "ja, オウム, Oumu",
        "th, ฮามาส, Hamas",
        "si, සව්රා, Savra",
        "ckb, تەحریری, Tahriri",
        "ckb, ئەلشام, al-Sham",
        "my, ဟစ်ဇ်ဘိုလာ, Hizbola",
        "my, ဟားမတ်စ်, Hamas",
        "my, ကိုလံဘီယာ, Kolanbiya",
        "bn, জাংভি, Jangvi",
        "bn, হিযবুল, Hijbul",
        "bn, ওয়েস্ট, West",
        "hi, हिज़्बुल्लाह, Hizbullah",
        "ta, போகோ, Poho",
        "zxx, போகோ, Poko",
        "th, ไคด้า, Kaida",
        "th, ญะมาอะห์, Jamaa",
        "he, ג'יהאד, Jihad",
        "he, צ'צ'ניה, Chachnia",
    })
    void reads_each_script_by_the_rules_of_its_language(String language, String text, String reading) {
        assertThat(LatinReading.of(text, language)).isEqualTo(reading);
    }

    @Test
    void leaves_alone_what_is_latin_already() {
        assertThat(LatinReading.of("Les Enturbannés", "fr")).isEqualTo("Les Enturbannés");
    }

    @Test
    void keeps_quotation_marks_as_readers_of_english_write_them() {
        assertThat(LatinReading.of("«База» («Аль-Каида»)", "ru")).isEqualTo("“Baza” (“Al-Kaida”)");
    }

    @Test
    void guesses_the_language_where_it_is_unknown_or_cannot_be_right() {
        assertThat(LatinReading.of("Правий їжак", "und")).isEqualTo("Pravyy yizhak");
        assertThat(LatinReading.of("Каида", "ar")).isEqualTo("Kaida");
    }

    @Test
    void reads_letters_of_another_alphabet_hidden_in_a_word() {
        assertThat(LatinReading.of("АСТА Tаliban", "und")).isEqualTo("ASTA Taliban");
    }

    @Test
    void leaves_no_foreign_letter_and_no_diacritic_whatever_it_is_given() {
        String reading = LatinReading.of("תנועה ขบวนการ आंदोलन Ўзбекистон ҳаракати ټولنه ግንባር", "und");
        assertThat(reading).doesNotContainPattern("[\\p{L}&&[^\\p{IsLatin}]]|\\p{M}");
    }
}
