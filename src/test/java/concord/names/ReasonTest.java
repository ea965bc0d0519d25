package concord.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ru.properties"})
    void has_a_sentence_for_every_kind(String bundle) throws Exception {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReasonTest.class.getResourceAsStream("/concord/" + bundle)),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        for (Reason.Kind kind : Reason.Kind.values()) {
            String pattern = messages.getProperty(Reason.met(kind, "", "", "").messageKey(), "");
            String sentence = MessageFormat.format(pattern, "LEFT", "RIGHT", "BY");
            assertThat(sentence)
                    .as(kind.name())
                    .containsAnyOf("LEFT", "RIGHT", "BY")
                    .doesNotContain("{");
        }
    }
}
