package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LauncherTextTest {
    private static final Pattern KEY = Pattern.compile("\"((?:starting|ready|refused)\\.[a-z_]+|stopping)\"");

    @Test
    void a_refusal_is_one_line() {
        ResourceBundle bundle = ResourceBundle.getBundle("concord.launch.launch", Locale.ROOT);

        assertThat(bundle.keySet().stream()
                        .filter(key -> key.startsWith("refused."))
                        .map(bundle::getString))
                .allSatisfy(
                        sentence -> assertThat(sentence).doesNotContain("\n").doesNotContain("'"));
    }

    @Test
    void every_sentence_is_used_and_none_is_missing() throws IOException {
        ResourceBundle bundle = ResourceBundle.getBundle("concord.launch.launch", Locale.ROOT);

        assertThat(usedKeys()).isEqualTo(bundle.keySet());
    }

    @Test
    void a_port_is_not_written_like_a_quantity() {
        assertThat(LauncherText.of("ready.own_database", "http://localhost:18110/"))
                .contains("localhost:18110/");
    }

    private static Set<String> usedKeys() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/concord/launch"))) {
            return sources.flatMap(source -> KEY.matcher(read(source)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
