package concord.position;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import concord.shared.Stance;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenPreparedTest {
    private final Prepared support = prepared(1, Stance.SUPPORT);
    private final Prepared objection = prepared(2, Stance.OBJECT);

    @Test
    void what_was_shown_and_waits_gives_way() {
        assertThatCode(() -> SeenPrepared.refuseOthers(
                        Set.of(support.seen(), objection.seen()), List.of(objection, support)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_objection_that_was_not_shown_is_not_ended_in_silence_by_a_support_of_the_same_version() {
        refused(Set.of(support.seen()), support, objection);
        refused(Set.of(support.seen()), objection);
    }

    @Test
    void what_is_prepared_where_nothing_was_shown_is_not_ended() {
        refused(Set.of(), objection);
    }

    @Test
    void what_waits_no_more_is_not_ended_again() {
        refused(Set.of(support.seen()));
    }

    @Test
    void what_has_changed_since_it_was_shown_is_not_what_was_shown() {
        refused(Set.of(new SeenPrepared(support.id(), support.version() + 1)), support);
    }

    private static void refused(Set<SeenPrepared> shown, Prepared... waiting) {
        assertThatThrownBy(() -> SeenPrepared.refuseOthers(shown, List.of(waiting)))
                .isInstanceOf(Refusal.class)
                .hasMessage("position.refusal.prepared_anew");
    }

    private static Prepared prepared(long id, Stance stance) {
        return new Prepared(
                new UUID(5, id), 0, new UUID(2, id), List.of(), Statement.of(stance), "delegate", Instant.EPOCH);
    }
}
