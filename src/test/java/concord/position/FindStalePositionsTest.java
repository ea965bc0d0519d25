package concord.position;

import static org.assertj.core.api.Assertions.assertThat;

import concord.position.FindStalePositions.Changed;
import concord.shared.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose positions a contest of a version makes stale, or a change. */
class FindStalePositionsTest {
    private static final UUID A = new UUID(0, 0xa);
    private static final UUID B = new UUID(0, 0xb);
    private static final UUID ENTRY = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");

    @Test
    void a_position_on_a_version_before_the_contested_one_is_stale() {
        PositionsHeld held = held(taken(A, ENTRY, 1), taken(B, ENTRY, 2));

        assertThat(new Changed(ENTRY, 1, 2, NOW).holders(held)).containsExactly(A);
    }

    @Test
    void what_was_stale_before_the_contest_is_not_asked_for_twice() {
        PositionsHeld held = held(taken(A, ENTRY, 1), taken(B, ENTRY, 3));

        assertThat(new Changed(ENTRY, 2, 4, NOW).holders(held)).containsExactly(B);
    }

    @Test
    void what_is_said_of_other_entries_is_not_concerned() {
        assertThat(new Changed(ENTRY, 1, 2, NOW).holders(held(taken(A, OTHER, 1))))
                .isEmpty();
    }

    @Test
    void a_hold_that_has_lapsed_needs_no_confirmation() {
        Statement hold = new Statement(Stance.HOLD, "", "en", "Why.", false, "", LocalDate.of(2029, 12, 31));

        assertThat(new Changed(ENTRY, 1, 2, NOW).holders(held(taken(A, ENTRY, 1, hold))))
                .isEmpty();
    }

    private static PositionsHeld held(PositionStep... steps) {
        return PositionsHeld.NONE.after(Arrays.asList(steps));
    }

    private static PositionStep taken(UUID delegation, UUID entry, int number) {
        return taken(delegation, entry, number, Statement.of(Stance.SUPPORT));
    }

    private static PositionStep taken(UUID delegation, UUID entry, int number, Statement statement) {
        return PositionStep.taken(UUID.randomUUID(), delegation, List.of(new SeenVersion(entry, number)), statement);
    }
}
