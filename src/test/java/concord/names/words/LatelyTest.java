package concord.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatelyTest {
    @ParameterizedTest
    @CsvSource({"5, 1", "60, 1", "61, 2", "5000, 2"})
    void keeps_what_was_worked_out_for_short_texts_only(int length, int times) {
        Lately<Integer> lately = new Lately<>();
        List<String> worked = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            lately.of("a".repeat(length), text -> {
                worked.add(text);
                return text.length();
            });
        }
        assertThat(worked).hasSize(times);
    }
}
