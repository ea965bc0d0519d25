package concord.ownlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeldFileTest {
    private final HeldFile held = new HeldFile();

    @Test
    void a_file_is_there_for_whoever_held_it_more_than_once() {
        UUID id = held.hold(bytes("list"));

        assertThat(held.find(id).orElseThrow()).hasContent("list");
        assertThat(held.find(id).orElseThrow()).hasContent("list");
    }

    @Test
    void a_second_file_takes_the_place_of_the_first() {
        UUID first = held.hold(bytes("first"));
        UUID second = held.hold(bytes("second"));

        assertThat(held.find(first)).isEmpty();
        assertThat(held.find(second).orElseThrow()).hasContent("second");
    }

    @Test
    void what_is_let_go_is_gone_and_a_later_file_is_not() {
        UUID first = held.hold(bytes("first"));
        UUID second = held.hold(bytes("second"));

        held.letGo(first);
        assertThat(held.find(second)).isPresent();

        held.letGo(second);
        assertThat(held.find(second)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
