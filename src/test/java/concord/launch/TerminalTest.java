package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(print(out), print(err));

    @Test
    void a_refusal_is_the_last_word() {
        terminal.refuse(new CannotStart("refused.java", "25"));
        terminal.sayLast("stopping");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("Java 25");
    }

    @Test
    void what_breaks_while_everything_ends_is_not_told() {
        terminal.sayLast("stopping");
        terminal.refuse(new CannotStart("refused.java", "25"));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
