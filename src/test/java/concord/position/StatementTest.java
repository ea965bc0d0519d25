package concord.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import concord.shared.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 12, 18);
    private static final Instant AT_ITS_END =
            TODAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).minusNanos(1).toInstant();

    @Test
    void a_support_needs_no_words() {
        Statement.of(Stance.SUPPORT).refuseUnfinished(AT_ITS_END);
    }

    @Test
    void an_objection_needs_a_reason_and_what_would_lift_it() {
        refused(said(Stance.OBJECT, "", "A ruling.", null), "position.refusal.reason");
        refused(said(Stance.OBJECT, "No evidence.", " ", null), "position.refusal.lift");
        said(Stance.OBJECT, "No evidence.", "A ruling.", null).refuseUnfinished(AT_ITS_END);
    }

    @Test
    void a_hold_needs_a_reason_and_a_last_day_that_has_not_passed() {
        refused(said(Stance.HOLD, "", "", TODAY), "position.refusal.reason");
        refused(said(Stance.HOLD, "Time.", "", null), "position.refusal.until");
        refused(said(Stance.HOLD, "Time.", "", TODAY.minusDays(1)), "position.refusal.until");
        said(Stance.HOLD, "Time.", "", TODAY).refuseUnfinished(AT_ITS_END);
    }

    @Test
    void what_belongs_to_another_stance_is_not_said() {
        Statement support = new Statement(Stance.SUPPORT, "Only here.", "en", "Why", true, "What", TODAY);

        assertThat(support).isEqualTo(new Statement(Stance.SUPPORT, "Only here.", "en", "", false, "", null));
    }

    @Test
    void a_private_reason_is_not_told() {
        Statement hold = new Statement(Stance.HOLD, "", "en", "Secret.", true, "", TODAY);

        assertThat(hold.withoutReason().reason()).isEmpty();
        assertThat(hold.withoutReason().lastDay()).contains(TODAY);
    }

    @Test
    void a_reason_is_private_of_a_hold_alone() {
        assertThat(new Statement(Stance.HOLD, "", "en", "Secret.", true, "", TODAY).reasonPrivate())
                .isTrue();
        assertThat(new Statement(Stance.HOLD, "", "en", "Told.", false, "", TODAY).reasonPrivate())
                .isFalse();
        assertThat(new Statement(Stance.OBJECT, "", "en", "Told.", true, "What", null).reasonPrivate())
                .isFalse();
    }

    @Test
    void a_hold_has_no_reservation_and_an_objection_no_last_day() {
        assertThat(new Statement(Stance.HOLD, "Only here.", "en", "Why", false, "What", TODAY))
                .isEqualTo(new Statement(Stance.HOLD, "", "en", "Why", false, "", TODAY));
        assertThat(new Statement(Stance.OBJECT, "Only here.", "en", "Why", false, "What", TODAY))
                .isEqualTo(new Statement(Stance.OBJECT, "", "en", "Why", false, "What", null));
        assertThat(new Statement(Stance.NO_OBJECTION, "Only here.", "en", "Why", true, "What", TODAY))
                .isEqualTo(new Statement(Stance.NO_OBJECTION, "", "en", "", false, "", null));
    }

    @Test
    void of_what_was_recalled_the_stance_is_left_and_the_day() {
        Position hold = new Position(
                new UUID(3, 1),
                new UUID(7, 1),
                new Statement(Stance.HOLD, "", "en", "Told.", false, "", TODAY),
                Map.of(new UUID(2, 1), 1),
                Instant.EPOCH,
                false,
                false);

        assertThat(hold.withoutTexts().statement())
                .isEqualTo(new Statement(Stance.HOLD, "", "en", "", false, "", TODAY));
        assertThat(hold.withoutTexts().id()).isEqualTo(hold.id());
    }

    @Test
    void a_text_has_at_most_as_many_characters_as_the_trail_keeps() {
        assertThat(said(Stance.OBJECT, "x".repeat(2_000), "", null).reason()).hasSize(2_000);
    }

    @Test
    void a_text_that_the_trail_could_not_keep_whole_is_refused() {
        assertThatThrownBy(() -> said(Stance.OBJECT, "x".repeat(Statement.LONGEST + 1), "", null))
                .isInstanceOf(Refusal.class)
                .hasMessage("position.refusal.long");
    }

    private static Statement said(Stance stance, String reason, String lift, @Nullable LocalDate until) {
        return new Statement(stance, "", "en", reason, false, lift, until);
    }

    private static void refused(Statement statement, String key) {
        assertThatThrownBy(() -> statement.refuseUnfinished(AT_ITS_END))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
