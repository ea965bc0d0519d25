package concord.position;

import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Stance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreparedTest {
    private static final UUID ENTRY = new UUID(2, 1);
    private static final UUID JOINED = new UUID(2, 2);

    private final Prepared prepared = new Prepared(
            new UUID(5, 1),
            0,
            ENTRY,
            List.of(new SeenVersion(ENTRY, 2), new SeenVersion(JOINED, 4)),
            Statement.of(Stance.SUPPORT),
            "delegate",
            Instant.EPOCH);

    @Test
    void on_which_version_it_was_prepared_is_told_once_a_later_one_stands() {
        assertThat(prepared.before(ENTRY, 3)).contains(2);
        assertThat(prepared.before(ENTRY, 2)).isEmpty();
        assertThat(prepared.before(JOINED, 5)).contains(4);
    }

    @Test
    void of_an_entry_on_which_it_was_not_prepared_nothing_is_told() {
        assertThat(prepared.before(new UUID(2, 3), 9)).isEmpty();
    }
}
