package concord.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.NotThere;
import concord.shared.Stance;
import concord.tabled.ChangeKind;
import concord.tabled.TabledEntry;
import concord.tabled.TabledVersions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of many rows, those that are no longer as they were read back. */
class RowsNowTest {
    private static final UUID ONE = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final UUID THEIRS = new UUID(9, 1);
    private static final UUID READER = new UUID(9, 2);
    private static final UUID POSITION = new UUID(4, 1);
    private static final SeenRow ROW = row(ONE, Set.of(), null);
    private static final SeenRow NEIGHBOUR = row(OTHER, Set.of(), null);

    private final TabledEntry one = TabledVersions.first(ONE, THEIRS, "One");
    private final TabledEntry other = TabledVersions.first(OTHER, THEIRS, "Other");

    @Test
    void nothing_has_changed_while_versions_positions_and_what_is_prepared_are_the_same() {
        assertThat(now(one, List.of(), PositionsHeld.NONE).changed(List.of(ROW, NEIGHBOUR)))
                .isEmpty();
    }

    @Test
    void only_the_row_that_was_withdrawn_or_tabled_anew_has_changed() {
        assertThat(now(TabledVersions.withdrawn(one), List.of(), PositionsHeld.NONE)
                        .changed(List.of(ROW, NEIGHBOUR)))
                .containsExactly(ROW);
        TabledEntry later = TabledVersions.after(one, ChangeKind.EDITORIAL);
        assertThat(now(later, List.of(), PositionsHeld.NONE).changed(List.of(ROW, NEIGHBOUR)))
                .containsExactly(ROW);
    }

    @Test
    void what_a_colleague_has_stated_or_prepared_meanwhile_changes_its_row_alone() {
        assertThat(now(one, List.of(), stated()).changed(List.of(ROW, NEIGHBOUR)))
                .containsExactly(ROW);
        assertThat(now(one, List.of(prepared()), PositionsHeld.NONE).changed(List.of(ROW, NEIGHBOUR)))
                .containsExactly(ROW);
    }

    @Test
    void what_was_seen_in_force_and_prepared_is_no_change() {
        SeenRow seen = row(ONE, Set.of(prepared().seen()), POSITION);

        assertThat(now(one, List.of(prepared()), stated()).changed(List.of(seen)))
                .isEmpty();
    }

    @Test
    void an_own_entry_is_not_there() {
        RowsNow own = new RowsNow(THEIRS, Map.of(ONE, one), List.of(), PositionsHeld.NONE);

        assertThatThrownBy(() -> own.changed(List.of(ROW))).isInstanceOf(NotThere.class);
    }

    private RowsNow now(TabledEntry first, List<Prepared> waiting, PositionsHeld held) {
        return new RowsNow(READER, Map.of(ONE, first, OTHER, other), waiting, held);
    }

    private static PositionsHeld stated() {
        return PositionsHeld.NONE.after(List.of(
                PositionStep.taken(POSITION, READER, List.of(new SeenVersion(ONE, 1)), Statement.of(Stance.SUPPORT))));
    }

    private static Prepared prepared() {
        return new Prepared(
                new UUID(5, 1),
                0,
                ONE,
                List.of(new SeenVersion(ONE, 1)),
                Statement.of(Stance.SUPPORT),
                "delegate",
                Instant.EPOCH);
    }

    private static SeenRow row(UUID entry, Set<SeenPrepared> ready, @Nullable UUID latest) {
        return new SeenRow(List.of(new SeenVersion(entry, 1)), ready, latest);
    }
}
