package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import concord.deed.AboutEntry.EntryTabled;
import concord.deed.AboutRound.OrganisationNominated;
import concord.deed.Happening;
import concord.deed.Occurrence;
import concord.inbox.Bundle.Kin;
import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.Raise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is shown as one line. */
class BundleTest {
    private static final UUID A = new UUID(0, 0xa);
    private static final UUID B = new UUID(0, 0xb);
    private static final UUID C = new UUID(0, 0xc);
    private static final Instant NINE = Instant.parse("2030-01-01T09:00:00Z");
    private static final Bundle LINE = Bundle.begin(kin("somebody", MessageKind.CLAIMED, B), NINE);

    @Test
    void it_takes_what_comes_within_its_span_from_the_first_on() {
        assertThat(LINE.takes(NINE)).isTrue();
        assertThat(LINE.takes(NINE.plus(Bundle.SPAN))).isTrue();
        assertThat(LINE.takes(NINE.plus(Bundle.SPAN).plusNanos(1))).isFalse();
        assertThat(LINE.takes(NINE.minusNanos(1))).isFalse();
    }

    @Test
    void what_begins_later_is_another_one() {
        Kin kin = kin("somebody", MessageKind.CLAIMED, B);
        assertThat(Bundle.begin(kin, NINE.plusSeconds(1)).key()).isNotEqualTo(LINE.key());
    }

    @Test
    void other_accounts_other_kinds_and_other_readers_are_other_lines() {
        assertThat(List.of(
                        kin("somebody", MessageKind.CLAIMED, B),
                        kin("another", MessageKind.CLAIMED, B),
                        kin("somebody", MessageKind.JUDGED, B),
                        kin("somebody", MessageKind.CLAIMED, C)))
                .doesNotHaveDuplicates();
    }

    @Test
    void nominations_are_one_line_in_one_round_alone() {
        assertThat(List.of(nominated(new UUID(0, 1)), nominated(new UUID(0, 2))))
                .doesNotHaveDuplicates();
        assertThat(nominated(new UUID(0, 1))).isEqualTo(nominated(new UUID(0, 1)));
    }

    /** It is seen by whoever reads the line. */
    @Test
    void its_key_does_not_name_the_account() {
        assertThat(LINE.key()).doesNotContain("somebody");
    }

    private static Kin kin(String actor, MessageKind kind, UUID to) {
        return kin(actor, kind, Addressees.of(to, Seats.DELEGATES), List.of("1"), new EntryTabled(A, "name", 1));
    }

    private static Kin nominated(UUID round) {
        return kin(
                "somebody",
                MessageKind.NOMINATED,
                Addressees.all(Seats.CHAIR),
                List.of(round.toString(), UUID.randomUUID().toString()),
                new OrganisationNominated(round, 1, B, "name", true));
    }

    private static Kin kin(String actor, MessageKind kind, Addressees to, List<String> ids, Happening what) {
        return Kin.of(
                new Raise(kind, to, ids, NINE, Optional.empty()), new Occurrence(NINE, actor, Optional.of(A), what));
    }
}
