package concord.joint.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.JointEntry.Said;
import concord.joint.Standing;
import concord.position.Position;
import concord.position.Statement;
import concord.shared.Stance;
import concord.web.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShowStandingsTest {
    @Test
    void a_consent_by_silence_says_so() {
        assertThat(Text.in(Locale.ENGLISH, ShowStandings.key(said(true)))).isEqualTo("No objection, by silence");
        assertThat(Text.in(Locale.forLanguageTag("ru"), ShowStandings.key(said(true))))
                .isEqualTo("Нет возражений, по молчанию");
    }

    @Test
    void no_objection_that_was_released_does_not() {
        assertThat(Text.in(Locale.ENGLISH, ShowStandings.key(said(false)))).isEqualTo("No objection");
    }

    private static Said said(boolean bySilence) {
        Position position = new Position(
                new UUID(3, 1),
                new UUID(7, 1),
                Statement.of(Stance.NO_OBJECTION),
                Map.of(new UUID(2, 1), 1),
                Instant.EPOCH,
                false,
                bySilence);
        return new Said(position, Standing.NO_OBJECTION, false, false);
    }
}
