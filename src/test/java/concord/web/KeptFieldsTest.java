package concord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.shared.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFieldsTest {
    @Test
    void are_read_by_name_whatever_else_is_kept() {
        assertThat(kept("{\"base\":null,\"fields\":{\"reason\":\"Why\",\"private\":\"true\"}}"))
                .containsEntry("reason", "Why")
                .containsEntry("private", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "{}", "{\"fields\":7}", "null"})
    void what_cannot_be_read_is_refused(String json) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> kept(json));
    }

    private static Map<String, String> kept(String json) {
        KeptFields kept = new KeptFields();
        kept.setText(json);
        return kept.read();
    }
}
