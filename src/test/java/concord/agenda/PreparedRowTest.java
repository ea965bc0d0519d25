package concord.agenda;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Listing;
import concord.joint.Tables;
import concord.position.Prepared;
import concord.position.SeenVersion;
import concord.position.Statement;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A row is all of its entries: what was prepared on it outlives that one joins or leaves, and says that it no longer fits. */
class PreparedRowTest {
    private final Tables table = new Tables();
    private final Listing theirs = table.lists(FIRST, "Blue Front");
    private final Listing others = table.lists(THIRD, "Azure");

    PreparedRowTest() {
        table.lists(SECOND, "Red Front");
    }

    @Test
    void what_was_prepared_on_just_the_entries_of_the_row_can_be_released_as_it_was_prepared() {
        Prepared ready = prepared(1, theirs);

        assertThat(item(theirs, ready).fitting()).contains(ready);
    }

    @Test
    void what_was_prepared_on_two_entries_waits_on_both_once_they_have_come_apart() {
        Prepared ready = prepared(1, theirs, others);

        assertThat(item(theirs, ready).prepared()).containsExactly(ready);
        assertThat(item(others, ready).prepared()).containsExactly(ready);
        assertThat(item(others, ready).fitting()).isEmpty();
        assertThat(item(others, ready).left(ready)).isEqualTo(1);
    }

    @Test
    void an_entry_that_joins_the_row_is_told_and_what_was_prepared_no_longer_fits() {
        Prepared ready = prepared(1, theirs);
        table.says(theirs, Verdict.SAME, others).says(others, Verdict.SAME, theirs);

        assertThat(item(theirs, ready).prepared()).containsExactly(ready);
        assertThat(item(theirs, ready).joined(ready)).containsExactly(others);
        assertThat(item(theirs, ready).fitting()).isEmpty();
    }

    @Test
    void what_was_prepared_on_an_earlier_version_or_beside_another_no_longer_fits() {
        Prepared ready = prepared(1, theirs);
        assertThat(item(theirs, ready, prepared(2, theirs)).fitting()).isEmpty();

        Listing later = table.changes(theirs, false);

        assertThat(item(later, ready).fitting()).isEmpty();
    }

    @Test
    void what_waits_on_no_row_any_more_is_told() {
        Prepared gone = new Prepared(
                new UUID(5, 9),
                0,
                new UUID(9, 9),
                List.of(new SeenVersion(new UUID(9, 9), 1)),
                Statement.of(Stance.SUPPORT),
                "delegate",
                Instant.EPOCH);

        assertThat(agenda(gone, prepared(1, theirs)).adrift()).containsExactly(gone);
    }

    @Test
    void a_row_is_named_by_all_of_its_entries() {
        String alone = item(theirs).key();
        table.says(theirs, Verdict.SAME, others).says(others, Verdict.SAME, theirs);

        assertThat(agenda().keyed(alone)).isEmpty();
        assertThat(item(theirs).key()).isEqualTo(item(others).key());
    }

    private AgendaItem item(Listing of, Prepared... ready) {
        return agenda(ready).item(of.entryId()).orElseThrow();
    }

    private Agenda agenda(Prepared... ready) {
        return Agenda.of(table.joint(FIRST, SECOND, THIRD), SECOND.id(), List.of(ready));
    }

    private static Prepared prepared(long id, Listing... of) {
        List<SeenVersion> on = Stream.of(of)
                .map(listing -> new SeenVersion(listing.entryId(), listing.number()))
                .toList();
        return new Prepared(
                new UUID(5, id), 0, on.get(0).entryId(), on, Statement.of(Stance.SUPPORT), "delegate", Instant.EPOCH);
    }
}
