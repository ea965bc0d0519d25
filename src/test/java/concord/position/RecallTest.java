package concord.position;

import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Stance;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecallTest {
    private static final Instant THEN = Instant.parse("2015-12-18T09:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void what_was_released_can_be_recalled_for_ten_minutes() {
        assertThat(said(false).recallableAt(THEN.plus(TEN_MINUTES))).isTrue();
        assertThat(said(false).recallableAt(THEN.plus(TEN_MINUTES).plusMillis(1)))
                .isFalse();
    }

    @Test
    void a_consent_by_silence_was_never_released_and_cannot_be_recalled() {
        assertThat(said(true).recallableAt(THEN)).isFalse();
    }

    private static Position said(boolean bySilence) {
        return new Position(
                new UUID(3, 1),
                new UUID(7, 1),
                Statement.of(Stance.NO_OBJECTION),
                Map.of(new UUID(2, 1), 1),
                THEN,
                false,
                bySilence);
    }
}
