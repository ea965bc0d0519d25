package concord.tabled;

import static concord.tabled.ChangeKind.EDITORIAL;
import static concord.tabled.ChangeKind.SUBSTANTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import concord.deed.AboutEntry.EntryTabled;
import concord.deed.AboutEntry.EntryWithdrawn;
import concord.deed.Occurrence;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One version after the other of one entry. */
class TabledEntryTest {
    private static final UUID ENTRY = new UUID(2, 1);
    private static final UUID DELEGATION = new UUID(9, 1);
    private static final Particulars BLUE = new Particulars(
            List.of(new Name(NameKind.PRIMARY, "Blue Front", "en", "Latn")), List.of(), List.of(), "", "");

    private final TabledEntry first = version(EDITORIAL, null, 7);

    @Test
    void it_says_what_was_tabled_by_whom_and_when() {
        assertThat(first.entryId()).isEqualTo(ENTRY);
        assertThat(first.delegationId()).isEqualTo(DELEGATION);
        assertThat(first.particulars()).isEqualTo(BLUE);
        assertThat(first.tabledBy()).isEqualTo("head");
        assertThat(first.tabledAt()).isEqualTo(revision(7).at());
        assertThat(first.revision()).isEqualTo(7);
        assertThat(first.id())
                .isNotNull()
                .isNotEqualTo(version(EDITORIAL, null, 7).id());
    }

    @Test
    void versions_are_numbered_from_one() {
        assertThat(first.number()).isEqualTo(1);
        assertThat(version(EDITORIAL, first, 8).number()).isEqualTo(2);
    }

    @Test
    void the_first_version_is_substantive_whatever_it_is_called() {
        assertThat(first.substantiveNumber()).isEqualTo(1);
    }

    @Test
    void an_editorial_change_leaves_what_was_said_of_the_version_before() {
        TabledEntry second = version(SUBSTANTIVE, first, 8);
        assertThat(second.substantiveNumber()).isEqualTo(2);

        assertThat(version(EDITORIAL, second, 9).substantiveNumber()).isEqualTo(2);
    }

    @Test
    void it_stands_until_another_takes_its_place() {
        assertThat(first.stands()).isTrue();
        assertThat(first.untilRevision()).isEmpty();

        first.giveWayTo(revision(8));

        assertThat(first.stands()).isFalse();
        assertThat(first.untilRevision()).contains(8L);
        assertThat(first.untilAt()).contains(revision(8).at());
        assertThat(first.withdrawn()).isFalse();
    }

    @Test
    void withdrawn_it_has_ended_then_and_not_when_the_entry_is_tabled_again() {
        first.withdraw("Dissolved.", revision(8));

        first.giveWayTo(revision(9));

        assertThat(first.withdrawn()).isTrue();
        assertThat(first.withdrawalReason()).isEqualTo("Dissolved.");
        assertThat(first.untilRevision()).contains(8L);
    }

    @Test
    void tabled_again_after_a_withdrawal_it_is_another_in_substance_whatever_it_is_called() {
        first.withdraw("Dissolved.", revision(8));

        TabledEntry again = version(EDITORIAL, first, 9);

        assertThat(again.number()).isEqualTo(2);
        assertThat(again.substantiveNumber()).isEqualTo(2);
        assertThat(again.stands()).isTrue();
    }

    @Test
    void what_was_not_withdrawn_has_no_reason_for_it() {
        assertThat(first.withdrawalReason()).isEmpty();
    }

    @Test
    void that_it_was_tabled_is_told_with_its_number_as_done_by_the_head() {
        Occurrence told = version(EDITORIAL, first, 8).tabled();

        assertThat(told)
                .isEqualTo(new Occurrence(
                        revision(8).at(), "head", Optional.of(DELEGATION), new EntryTabled(ENTRY, "Blue Front", 2)));
    }

    @Test
    void that_it_was_withdrawn_is_told_with_the_reason_as_done_by_whoever_did_it() {
        first.withdraw("Dissolved.", revision(8));

        assertThat(first.withdrawn("other.head"))
                .isEqualTo(new Occurrence(
                        revision(8).at(),
                        "other.head",
                        Optional.of(DELEGATION),
                        new EntryWithdrawn(ENTRY, "Blue Front", "Dissolved.")));
    }

    private static TabledEntry version(ChangeKind change, @Nullable TabledEntry before, long revision) {
        return new TabledEntry(new Tabling(ENTRY, DELEGATION, BLUE, change, "head"), before, revision(revision));
    }

    private static Revision revision(long number) {
        return new Revision(number, Instant.EPOCH.plusSeconds(number));
    }
}
