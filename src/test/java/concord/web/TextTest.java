package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @CsvSource({
        "Имарат Кавказ, добавлен черновик «Имарат Кавказ»",
        "«Имарат Кавказ», добавлен черновик «Имарат Кавказ»",
        "Партия «Хизб», добавлен черновик «Партия «Хизб»",
        "«Хизб» и другие, добавлен черновик «Хизб» и другие»",
    })
    void quotation_marks_that_meet_are_written_once(String name, String sentence) {
        assertThat(Text.in(RUSSIAN, "trail.deed.entry_added", Map.of("name", name)))
                .isEqualTo(sentence);
        assertThat(Text.in(RUSSIAN, "delegation.refusal.open", Text.isolated("«Хизб»")))
                .isEqualTo("Делегация «\u2068Хизб\u2069» уже открыта.");
    }
}
