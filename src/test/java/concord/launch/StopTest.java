package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class StopTest {
    private final Stop stop = new Stop(new Terminal(System.out, System.err));

    @Test
    void what_was_started_last_ends_first() throws IOException {
        List<String> ended = new ArrayList<>();
        stop.also(() -> ended.add("first"));
        Process program = stop.start(new ProcessBuilder("sleep", "60"), process -> {
            process.destroy();
            ended.add("program");
        });

        stop.end();

        assertThat(ended).containsExactly("program", "first");
        assertThat(program.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void one_that_breaks_keeps_no_other_from_ending() {
        List<String> ended = new ArrayList<>();
        stop.also(() -> ended.add("first"));
        stop.also(() -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(stop::end).hasMessage("broken");
        assertThat(ended).containsExactly("first");
    }

    @Test
    void nothing_is_started_once_the_end_has_begun() {
        stop.end();

        assertThatThrownBy(() -> stop.start(new ProcessBuilder("sleep", "60"), Process::destroy))
                .isInstanceOf(IllegalStateException.class);
    }
}
