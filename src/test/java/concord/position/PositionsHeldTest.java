package concord.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionsHeldTest {
    private static final UUID DELEGATION = new UUID(7, 1);
    private static final UUID ANOTHER = new UUID(7, 2);
    private static final UUID ENTRY = new UUID(2, 1);
    private static final UUID JOINED = new UUID(2, 2);
    private static final LocalDate DAY = LocalDate.of(2015, 12, 18);
    private static final UUID FIRST = new UUID(3, 1);
    private static final UUID BEFORE = new UUID(3, 3);
    private static final UUID SECOND = new UUID(3, 2);

    private final List<PositionStep> steps = new ArrayList<>();

    @Test
    void nobody_has_said_anything_before_the_first_deed() {
        assertThat(held().at(ENTRY)).isEmpty();
        assertThat(held().of(DELEGATION, ENTRY)).isEmpty();
    }

    @Test
    void what_is_said_later_takes_the_place_of_what_was_said_before() {
        taken(FIRST, Stance.SUPPORT);
        taken(SECOND, Stance.OBJECT);

        assertThat(held().of(DELEGATION, ENTRY)).map(Position::stance).contains(Stance.OBJECT);
    }

    @Test
    void each_delegation_has_its_own_voice() {
        taken(FIRST, Stance.SUPPORT);
        steps.add(step(Step.TAKEN, SECOND, ANOTHER, Statement.of(Stance.NO_OBJECTION), version(ENTRY, 1)));

        assertThat(held().at(ENTRY)).extracting(Position::delegationId).containsExactlyInAnyOrder(DELEGATION, ANOTHER);
    }

    @Test
    void what_is_recalled_was_never_said_and_what_was_said_before_holds() {
        taken(FIRST, Stance.SUPPORT);
        taken(SECOND, Stance.OBJECT);
        steps.add(step(Step.RECALLED, SECOND, DELEGATION, null, version(ENTRY, 1)));

        assertThat(held().of(DELEGATION, ENTRY)).map(Position::stance).contains(Stance.SUPPORT);
    }

    @Test
    void who_withdraws_a_position_is_silent_again() {
        taken(FIRST, Stance.SUPPORT);
        taken(SECOND, Stance.OBJECT);
        steps.add(step(Step.WITHDRAWN, SECOND, DELEGATION, null, version(ENTRY, 1)));

        assertThat(held().of(DELEGATION, ENTRY)).isEmpty();
    }

    @Test
    void who_withdraws_a_position_keeps_another_that_took_its_place_on_one_of_its_entries() {
        steps.add(step(
                Step.TAKEN, FIRST, DELEGATION, Statement.of(Stance.SUPPORT), version(ENTRY, 1), version(JOINED, 1)));
        taken(SECOND, Stance.OBJECT);
        steps.add(step(Step.WITHDRAWN, FIRST, DELEGATION, null, version(ENTRY, 1), version(JOINED, 1)));

        assertThat(held().of(DELEGATION, ENTRY)).map(Position::id).contains(SECOND);
        assertThat(held().of(DELEGATION, JOINED)).isEmpty();
    }

    @Test
    void what_is_withdrawn_holds_on_no_entry_again_when_what_took_its_place_there_is_recalled() {
        taken(BEFORE, Stance.OBJECT);
        steps.add(step(
                Step.TAKEN, FIRST, DELEGATION, Statement.of(Stance.SUPPORT), version(ENTRY, 1), version(JOINED, 1)));
        taken(SECOND, Stance.NO_OBJECTION);
        steps.add(step(Step.WITHDRAWN, FIRST, DELEGATION, null, version(ENTRY, 1), version(JOINED, 1)));
        steps.add(step(Step.RECALLED, SECOND, DELEGATION, null, version(ENTRY, 1)));

        assertThat(held().all()).isEmpty();
    }

    @Test
    void what_is_confirmed_is_said_of_the_later_version() {
        taken(FIRST, Stance.SUPPORT);
        steps.add(step(Step.CONFIRMED, FIRST, DELEGATION, null, version(ENTRY, 4)));

        assertThat(held().of(DELEGATION, ENTRY).orElseThrow().on()).containsEntry(ENTRY, 4);
    }

    @Test
    void of_several_that_are_to_be_confirmed_none_is_given_if_one_holds_no_more() {
        taken(FIRST, Stance.SUPPORT);
        steps.add(step(Step.TAKEN, SECOND, DELEGATION, Statement.of(Stance.SUPPORT), version(JOINED, 1)));
        assertThat(held().each(List.of(SECOND, FIRST))).extracting(Position::id).containsExactly(SECOND, FIRST);

        steps.add(step(Step.WITHDRAWN, SECOND, DELEGATION, null, version(JOINED, 1)));

        assertThatThrownBy(() -> held().each(List.of(FIRST, SECOND))).hasMessage("position.refusal.changed");
    }

    @Test
    void a_hold_holds_through_its_last_day_and_no_longer() {
        hold(FIRST, DAY);
        Position hold = held().of(DELEGATION, ENTRY).orElseThrow();

        assertThat(hold.lapsedAt(Instant.parse("2015-12-18T23:59:59.999Z"))).isFalse();
        assertThat(hold.lapsedAt(Instant.parse("2015-12-19T00:00:00Z"))).isTrue();
    }

    @Test
    void an_extended_hold_has_the_later_day_and_its_reason() {
        hold(FIRST, DAY);
        steps.add(step(Step.EXTENDED, FIRST, DELEGATION, hold(DAY.plusDays(30)), version(ENTRY, 1)));

        Position hold = held().of(DELEGATION, ENTRY).orElseThrow();
        assertThat(hold.statement().lastDay()).contains(DAY.plusDays(30));
        assertThat(hold.statement().reason()).isEqualTo("The court has not ruled.");
        assertThat(hold.extended()).isTrue();
    }

    @Test
    void a_hold_restated_after_its_extension_counts_as_extended() {
        hold(FIRST, DAY);
        steps.add(step(Step.EXTENDED, FIRST, DELEGATION, hold(DAY.plusDays(30)), version(ENTRY, 1)));
        steps.add(step(Step.RESTATED, SECOND, DELEGATION, hold(DAY.plusDays(20)), version(ENTRY, 1)));

        Position hold = held().of(DELEGATION, ENTRY).orElseThrow();
        assertThat(hold.id()).isEqualTo(SECOND);
        assertThat(hold.statement().lastDay()).contains(DAY.plusDays(20));
        assertThat(hold.extended()).isTrue();
    }

    @Test
    void a_position_on_two_entries_stays_with_each_of_them_when_they_are_taken_apart() {
        steps.add(step(
                Step.TAKEN, FIRST, DELEGATION, Statement.of(Stance.SUPPORT), version(ENTRY, 1), version(JOINED, 2)));
        steps.add(step(Step.TAKEN, SECOND, DELEGATION, Statement.of(Stance.NO_OBJECTION), version(ENTRY, 1)));

        assertThat(held().of(DELEGATION, ENTRY)).map(Position::stance).contains(Stance.NO_OBJECTION);
        assertThat(held().of(DELEGATION, JOINED)).map(Position::stance).contains(Stance.SUPPORT);
    }

    @Test
    void steps_added_one_by_one_end_where_all_at_once_end() {
        taken(FIRST, Stance.SUPPORT);
        taken(SECOND, Stance.OBJECT);
        steps.add(step(Step.RECALLED, SECOND, DELEGATION, null, version(ENTRY, 1)));
        PositionsHeld oneByOne = PositionsHeld.NONE;
        for (PositionStep step : steps) {
            oneByOne = oneByOne.after(List.of(step));
        }

        assertThat(oneByOne).isEqualTo(held());
    }

    @Test
    void what_is_confirmed_leaves_what_stands_behind_it_on_the_version_that_it_was_said_of() {
        taken(FIRST, Stance.SUPPORT);
        taken(SECOND, Stance.NO_OBJECTION);
        steps.add(step(Step.CONFIRMED, SECOND, DELEGATION, null, version(ENTRY, 4)));
        steps.add(step(Step.RECALLED, SECOND, DELEGATION, null, version(ENTRY, 1)));

        assertThat(held().of(DELEGATION, ENTRY)).contains(said(FIRST, Stance.SUPPORT));
    }

    @Test
    void an_extension_leaves_what_stands_behind_it_as_it_was() {
        taken(FIRST, Stance.SUPPORT);
        hold(SECOND, DAY);
        steps.add(step(Step.EXTENDED, SECOND, DELEGATION, hold(DAY.plusDays(30)), version(ENTRY, 1)));
        steps.add(step(Step.RECALLED, SECOND, DELEGATION, null, version(ENTRY, 1)));

        assertThat(held().of(DELEGATION, ENTRY)).contains(said(FIRST, Stance.SUPPORT));
    }

    @Test
    void to_withdraw_what_was_recalled_changes_nothing() {
        taken(FIRST, Stance.SUPPORT);
        taken(SECOND, Stance.OBJECT);
        steps.add(step(Step.RECALLED, SECOND, DELEGATION, null, version(ENTRY, 1)));
        steps.add(step(Step.WITHDRAWN, SECOND, DELEGATION, null, version(ENTRY, 1)));

        assertThat(held().of(DELEGATION, ENTRY)).map(Position::id).contains(FIRST);
    }

    @Test
    void a_position_in_which_nothing_is_said_is_a_mistake() {
        steps.add(step(Step.TAKEN, FIRST, DELEGATION, null, version(ENTRY, 1)));

        assertThatIllegalArgumentException().isThrownBy(this::held);
    }

    @Test
    void what_a_delegation_says_of_several_entries_is_told_once_the_latest_first() {
        steps.add(step(
                Step.TAKEN, BEFORE, DELEGATION, Statement.of(Stance.SUPPORT), version(ENTRY, 1), version(JOINED, 1)));
        UUID third = new UUID(2, 3);
        steps.add(later(FIRST, third, 1));
        assertThat(held().of(DELEGATION, List.of(JOINED, ENTRY, third)))
                .extracting(Position::id)
                .containsExactly(FIRST, BEFORE);
        assertThat(held().latest(DELEGATION, List.of(JOINED, ENTRY, third)))
                .map(Position::id)
                .contains(FIRST);
        assertThat(held().latest(ANOTHER, List.of(ENTRY))).isEmpty();
    }

    @Test
    void of_what_was_said_at_one_moment_ids_decide_in_whatever_order_the_entries_come() {
        steps.add(later(FIRST, ENTRY, 1));
        steps.add(later(SECOND, JOINED, 1));

        assertThat(held().of(DELEGATION, List.of(ENTRY, JOINED)))
                .extracting(Position::id)
                .containsExactly(SECOND, FIRST);
        assertThat(held().of(DELEGATION, List.of(JOINED, ENTRY)))
                .extracting(Position::id)
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void what_is_held_is_the_same_only_if_the_same_is_said() {
        taken(FIRST, Stance.SUPPORT);
        PositionsHeld support = held();
        taken(SECOND, Stance.OBJECT);

        assertThat(held()).isNotEqualTo(support).hasSameHashCodeAs(held());
        assertThat(support).isNotEqualTo(PositionsHeld.NONE).isNotEqualTo("support");
    }

    private static Position said(UUID id, Stance stance) {
        return new Position(id, DELEGATION, Statement.of(stance), Map.of(ENTRY, 1), Instant.EPOCH, false, false);
    }

    private static PositionStep later(UUID id, UUID entry, long seconds) {
        return new PositionStep(
                Step.TAKEN,
                id,
                DELEGATION,
                List.of(version(entry, 1)),
                Statement.of(Stance.SUPPORT),
                false,
                Instant.EPOCH.plusSeconds(seconds));
    }

    private PositionsHeld held() {
        return PositionsHeld.NONE.after(steps);
    }

    private void taken(UUID id, Stance stance) {
        steps.add(step(Step.TAKEN, id, DELEGATION, Statement.of(stance), version(ENTRY, 1)));
    }

    private void hold(UUID id, LocalDate until) {
        steps.add(step(Step.TAKEN, id, DELEGATION, hold(until), version(ENTRY, 1)));
    }

    private static Statement hold(LocalDate until) {
        return new Statement(Stance.HOLD, "", "en", "The court has not ruled.", false, "", until);
    }

    private static SeenVersion version(UUID entry, int number) {
        return new SeenVersion(entry, number);
    }

    private static PositionStep step(
            Step step, UUID id, UUID delegation, @Nullable Statement statement, SeenVersion... on) {
        return new PositionStep(step, id, delegation, List.of(on), statement, false, Instant.EPOCH);
    }
}
