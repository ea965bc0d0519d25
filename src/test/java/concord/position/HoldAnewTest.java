package concord.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import concord.shared.Stance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoldAnewTest {
    private static final UUID ENTRY = new UUID(2, 1);
    private static final UUID JOINED = new UUID(2, 2);
    private static final LocalDate DAY = LocalDate.of(2015, 12, 18);
    private static final Instant NOW = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    @Test
    void a_hold_in_force_is_not_made_longer_by_a_new_one() {
        assertThatThrownBy(() -> after(hold(DAY, false)).release(until(DAY.plusDays(1)), "One"))
                .isInstanceOf(Refusal.class)
                .hasMessage("position.refusal.hold_longer");
    }

    @Test
    void nor_is_one_that_was_extended_before() {
        assertThatThrownBy(() -> after(hold(DAY, true)).release(until(DAY.plusDays(1)), "One"))
                .hasMessage("position.refusal.hold_longer");
    }

    @Test
    void a_hold_that_was_extended_stays_extended_when_its_reason_changes_or_it_ends_sooner() {
        assertThat(after(hold(DAY.plusDays(9), true)).release(until(DAY.plusDays(9)), "One"))
                .isEqualTo(Step.RESTATED);
        assertThat(after(hold(DAY.plusDays(9), true)).release(until(DAY), "One"))
                .isEqualTo(Step.RESTATED);
    }

    @Test
    void a_hold_that_was_not_extended_keeps_its_extension() {
        assertThat(after(hold(DAY, false)).release(until(DAY), "One")).isEqualTo(Step.TAKEN);
    }

    @Test
    void a_hold_that_has_lapsed_binds_no_longer() {
        assertThat(after(hold(DAY.minusDays(1), true)).release(until(DAY.plusDays(9)), "One"))
                .isEqualTo(Step.TAKEN);
    }

    @Test
    void a_hold_on_what_has_changed_in_substance_since_binds_no_longer() {
        HoldAnew stale = HoldAnew.after(List.of(hold(DAY, true)), Map.of(ENTRY, 2), NOW);

        assertThat(stale.release(until(DAY.plusDays(9)), "One")).isEqualTo(Step.TAKEN);
    }

    @Test
    void a_hold_binds_also_the_entries_that_have_joined_its_row() {
        HoldAnew joined = HoldAnew.after(List.of(hold(DAY, false)), Map.of(ENTRY, 1, JOINED, 3), NOW);

        assertThatThrownBy(() -> joined.release(until(DAY.plusDays(1)), "One"))
                .hasMessage("position.refusal.hold_longer");
    }

    @Test
    void another_position_than_a_hold_takes_its_place_freely() {
        assertThat(after(hold(DAY, true)).release(Statement.of(Stance.SUPPORT), "One"))
                .isEqualTo(Step.TAKEN);
    }

    @Test
    void a_hold_takes_the_place_of_another_position_freely() {
        Position objection = new Position(
                new UUID(3, 1),
                new UUID(7, 1),
                new Statement(Stance.OBJECT, "", "en", "No evidence.", false, "A ruling.", null),
                Map.of(ENTRY, 1),
                Instant.EPOCH,
                false,
                false);

        assertThat(after(objection).release(until(DAY.plusDays(9)), "One")).isEqualTo(Step.TAKEN);
    }

    @Test
    void a_hold_binds_through_its_last_day() {
        assertThatThrownBy(() -> HoldAnew.after(
                                List.of(hold(DAY, false)),
                                Map.of(ENTRY, 1),
                                NOW.plus(Duration.ofDays(1)).minusNanos(1_000))
                        .release(until(DAY.plusDays(9)), "One"))
                .hasMessage("position.refusal.hold_longer");
        assertThat(HoldAnew.after(List.of(hold(DAY, false)), Map.of(ENTRY, 1), NOW.plus(Duration.ofDays(1)))
                        .release(until(DAY.plusDays(9)), "One"))
                .isEqualTo(Step.TAKEN);
    }

    @Test
    void a_hold_on_other_entries_does_not_bind() {
        HoldAnew elsewhere = HoldAnew.after(List.of(hold(DAY, true)), Map.of(JOINED, 1), NOW);

        assertThat(elsewhere.release(until(DAY.plusDays(9)), "One")).isEqualTo(Step.TAKEN);
    }

    @Test
    void of_two_holds_in_force_the_later_last_day_binds_and_one_extension_is_enough() {
        HoldAnew both = HoldAnew.after(List.of(hold(DAY, true), hold(DAY.plusDays(3), false)), Map.of(ENTRY, 1), NOW);

        assertThat(both.release(until(DAY.plusDays(3)), "One")).isEqualTo(Step.RESTATED);
        assertThatThrownBy(() -> both.release(until(DAY.plusDays(4)), "One"))
                .hasMessage("position.refusal.hold_longer");
    }

    private static HoldAnew after(Position said) {
        return HoldAnew.after(List.of(said), Map.of(ENTRY, 1), NOW);
    }

    private static Position hold(LocalDate last, boolean extended) {
        return new Position(
                new UUID(3, 1), new UUID(7, 1), until(last), Map.of(ENTRY, 1), Instant.EPOCH, extended, false);
    }

    private static Statement until(LocalDate last) {
        return new Statement(Stance.HOLD, "", "en", "The court has not ruled.", false, "", last);
    }
}
