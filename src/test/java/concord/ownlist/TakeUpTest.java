package concord.ownlist;

import static concord.ownlist.Contents.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.shared.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was withdrawn comes back as its next version, and only on purpose. */
class TakeUpTest {
    private static final Stamp STAMP = new Stamp(Instant.EPOCH, "delegate");

    private final Entry entry = new Entry(UUID.randomUUID(), 1, named("A"), STAMP);

    @BeforeEach
    void it_was_tabled_and_withdrawn() {
        entry.standsAs(named("A").particulars(), 1);
        entry.withdraw(Instant.EPOCH);
    }

    @Test
    void withdrawn_it_is_neither_edited_nor_withdrawn_again() {
        refused("entry.refusal.withdrawn", () -> entry.edit(named("B"), STAMP));
        refused("entry.refusal.withdrawn", () -> entry.withdraw(Instant.EPOCH));
    }

    @Test
    void taken_up_it_is_edited_and_waits_to_be_tabled() {
        entry.takeUp(Instant.EPOCH);

        assertThat(entry.edit(named("B"), STAMP)).isTrue();
        assertThat(entry.state()).isEqualTo(EntryState.TAKEN_UP);
        assertThat(entry.state().news()).isTrue();
    }

    @Test
    void tabled_again_as_it_was_it_stands_as_the_next_version() {
        entry.takeUp(Instant.EPOCH);
        entry.standsAs(named("A").particulars(), 2);

        assertThat(entry.state()).isEqualTo(EntryState.TABLED);
        assertThat(entry.detail().tabledNumber()).isEqualTo(2);
    }

    @Test
    void edited_after_that_it_is_changed_and_can_be_withdrawn_again() {
        entry.takeUp(Instant.EPOCH);
        entry.standsAs(named("A").particulars(), 2);
        entry.edit(named("B"), STAMP);
        assertThat(entry.state()).isEqualTo(EntryState.CHANGED);

        entry.withdraw(Instant.EPOCH);

        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
    }

    @Test
    void the_others_see_nothing_that_could_be_withdrawn_while_it_is_taken_up() {
        entry.takeUp(Instant.EPOCH);

        refused("entry.refusal.withdrawn", () -> entry.withdraw(Instant.EPOCH));
    }

    @Test
    void left_withdrawn_it_keeps_what_was_written() {
        entry.takeUp(Instant.EPOCH);
        entry.edit(named("B"), STAMP);
        entry.leaveWithdrawn();

        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.content()).isEqualTo(named("B"));
    }

    @Test
    void only_what_is_withdrawn_is_taken_up_and_only_that_is_left() {
        refused("entry.refusal.not_taken_up", entry::leaveWithdrawn);
        entry.takeUp(Instant.EPOCH);
        refused("entry.refusal.not_withdrawn", () -> entry.takeUp(Instant.EPOCH));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).withMessage(key);
    }
}
