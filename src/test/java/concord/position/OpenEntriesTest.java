package concord.position;

import static concord.tabled.ChangeKind.EDITORIAL;
import static concord.tabled.ChangeKind.SUBSTANTIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.tabled.Contest;
import concord.tabled.TabledEntry;
import concord.tabled.TabledVersions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of which entries something can be said, how a row of several is named there, and on which version it still counts. */
class OpenEntriesTest {
    private static final UUID ONE = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final UUID THEIRS = new UUID(9, 1);
    private static final UUID READER = new UUID(9, 2);
    private static final UUID THIRD = new UUID(9, 3);

    private final TabledEntry one = TabledVersions.first(ONE, THEIRS, "One");
    private final TabledEntry other = TabledVersions.first(OTHER, THIRD, "Other");

    @Test
    void the_name_is_that_of_the_entry_to_which_the_matter_leads_however_the_row_was_seen() {
        List<SeenVersion> seen = List.of(new SeenVersion(OTHER, 1), new SeenVersion(ONE, 1));

        assertThat(OpenEntries.entries(seen)).startsWith(ONE);
        assertThat(OpenEntries.first(seen, Map.of(ONE, "One", OTHER, "Other"))).contains("One");
        assertThat(OpenEntries.check(seen, Map.of(ONE, one, OTHER, other), READER))
                .isEqualTo("One");
    }

    @Test
    void nothing_is_said_of_no_entry_nor_of_one_that_was_never_tabled() {
        notThere(List.of(), Map.of());
        notThere(List.of(new SeenVersion(ONE, 1), new SeenVersion(OTHER, 1)), Map.of(ONE, one));
    }

    @Test
    void nothing_is_said_of_an_own_entry() {
        TabledEntry own = TabledVersions.first(OTHER, READER, "Own");

        notThere(List.of(new SeenVersion(ONE, 1), new SeenVersion(OTHER, 1)), Map.of(ONE, one, OTHER, own));
    }

    @Test
    void nothing_is_said_of_what_was_withdrawn() {
        refused("position.refusal.withdrawn", TabledVersions.withdrawn(one), 1);
    }

    @Test
    void nothing_is_said_of_another_version_than_the_one_that_stands() {
        refused("position.refusal.entry_changed", TabledVersions.after(one, EDITORIAL), 1);
        refused("position.refusal.entry_changed", one, 2);
    }

    @Test
    void a_position_counts_from_the_latest_substantive_version_on() {
        TabledEntry third = TabledVersions.after(TabledVersions.after(one, SUBSTANTIVE), EDITORIAL);

        assertThat(substantive(third)).isEqualTo(2);
    }

    @Test
    void a_contested_version_counts_as_substantive_and_of_several_the_latest() {
        TabledEntry third = TabledVersions.after(TabledVersions.after(one, EDITORIAL), EDITORIAL);

        assertThat(substantive(third, contest(READER, 3), contest(THIRD, 2))).isEqualTo(3);
    }

    @Test
    void a_contest_of_a_version_before_the_latest_substantive_one_changes_nothing() {
        TabledEntry third = TabledVersions.after(TabledVersions.after(one, EDITORIAL), SUBSTANTIVE);

        assertThat(substantive(third, contest(THIRD, 2))).isEqualTo(3);
    }

    @Test
    void what_a_closed_delegation_contests_counts_no_more() {
        TabledEntry second = TabledVersions.after(one, EDITORIAL);

        assertThat(OpenEntries.substantive(Map.of(ONE, second), Map.of(ONE, List.of(contest(THIRD, 2))), Set.of(THIRD)))
                .containsExactly(Map.entry(ONE, 1));
    }

    private static int substantive(TabledEntry latest, Contest... contests) {
        return OpenEntries.substantive(Map.of(ONE, latest), Map.of(ONE, List.of(contests)), Set.of())
                .get(ONE);
    }

    private static Contest contest(UUID by, int number) {
        return new Contest(new UUID(6, number), by, number, "Why", Instant.EPOCH);
    }

    private static void notThere(List<SeenVersion> seen, Map<UUID, TabledEntry> latest) {
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> OpenEntries.check(seen, latest, READER));
    }

    private static void refused(String key, TabledEntry latest, int seen) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> OpenEntries.check(List.of(new SeenVersion(ONE, seen)), Map.of(ONE, latest), READER))
                .withMessage(key);
    }
}
