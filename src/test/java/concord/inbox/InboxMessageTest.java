package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import concord.deed.AboutPosition.PositionStated;
import concord.deed.Occurrence;
import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.Raise;
import concord.shared.Stance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A message about a row of several entries. */
class InboxMessageTest {
    private static final UUID STATING = new UUID(0, 0xa);
    private static final UUID TOLD = new UUID(0, 0xb);
    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");

    private static final Bundle LINE = new Bundle("line", NOW);

    @Test
    void it_is_about_the_entries_that_are_left_when_one_is_withdrawn() {
        InboxMessage message = stated("1", "2", "3", "4");
        message.withdraw("1", NOW);
        message.withdraw("3", NOW);

        assertThat(message.ids()).containsExactly("2", "4");
        assertThat(message.settled()).isFalse();
    }

    @Test
    void it_vanishes_with_the_last_of_them() {
        InboxMessage message = stated("1", "2", "3");
        List.of("3", "1", "2").forEach(entry -> message.withdraw(entry, NOW));

        assertThat(message.settled()).isTrue();
    }

    @Test
    void what_happens_again_is_about_all_of_them_again() {
        InboxMessage message = stated("1", "2", "3");
        message.withdraw("2", NOW);
        message.raise(raise("1", "2", "3"), happened(), LINE);

        assertThat(message.ids()).containsExactly("1", "2", "3");
    }

    @Test
    void each_withdrawal_is_a_line_of_its_own_with_its_reason_and_its_tombstone() {
        assertThat(MessageKind.WITHDRAWN.bundled()).isFalse();
    }

    @Test
    void what_asks_is_asked_once_and_what_only_tells_in_each_line() {
        Bundle later = new Bundle("later", NOW);
        assertThat(InboxMessage.id(raise("1"), happened(), later))
                .isEqualTo(stated("1").id());
        Raise told = new Raise(MessageKind.STATED, raise("1").to(), List.of("1"), NOW, Optional.empty());
        assertThat(InboxMessage.id(told, happened(), later)).isNotEqualTo(InboxMessage.id(told, happened(), LINE));
    }

    private static InboxMessage stated(String... entries) {
        return new InboxMessage(raise(entries), happened(), LINE);
    }

    private static Raise raise(String... entries) {
        return new Raise(
                MessageKind.PREPARED, Addressees.of(TOLD, Seats.DELEGATES), List.of(entries), NOW, Optional.empty());
    }

    private static Occurrence happened() {
        PositionStated stated =
                new PositionStated(List.of(UUID.randomUUID()), "name", Stance.SUPPORT, Set.of(TOLD), Optional.empty());
        return new Occurrence(NOW, "x", Optional.of(STATING), stated);
    }
}
