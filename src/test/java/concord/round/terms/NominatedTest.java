package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.edition.Naming;
import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may know whose nomination it is. */
class NominatedTest {
    private static final UUID ROUND = new UUID(7, 1);

    private final Tables table = new Tables().tabledBefore(SECOND).tabledBefore(THIRD);
    private final Listing entry = table.lists(FIRST, "Blue Front");
    private final List<JointEntry> open = table.joint(FIRST, SECOND, THIRD).entries();
    private final List<Nomination> standing =
            List.of(by(SECOND.id(), entry.entryId()), by(FIRST.id(), entry.entryId()));

    @Test
    void named_from_the_beginning_all_know() {
        assertThat(by(Naming.NAMED, false, Optional.of(THIRD.id()))).containsExactly(FIRST.id(), SECOND.id());
    }

    @Test
    void through_the_chair_only_the_chair_knows_and_each_its_own() {
        for (boolean closed : new boolean[] {false, true}) {
            assertThat(by(Naming.THROUGH_CHAIR, closed, Optional.empty())).containsExactly(FIRST.id(), SECOND.id());
            assertThat(by(Naming.THROUGH_CHAIR, closed, Optional.of(SECOND.id())))
                    .containsExactly(SECOND.id());
            assertThat(by(Naming.THROUGH_CHAIR, closed, Optional.of(THIRD.id())))
                    .isEmpty();
        }
    }

    @Test
    void named_after_closing_the_others_know_then() {
        assertThat(by(Naming.NAMED_AFTER_CLOSING, false, Optional.of(THIRD.id())))
                .isEmpty();
        assertThat(by(Naming.NAMED_AFTER_CLOSING, true, Optional.of(THIRD.id())))
                .hasSize(2);
    }

    @Test
    void that_two_have_nominated_it_is_not_felt() {
        List<Nominated> one =
                Nominated.of(standing.subList(0, 1), open, Naming.THROUGH_CHAIR, false, Optional.of(THIRD.id()));
        List<Nominated> two = Nominated.of(standing, open, Naming.THROUGH_CHAIR, false, Optional.of(THIRD.id()));

        assertThat(two).isEqualTo(one);
    }

    @Test
    void what_is_open_no_more_is_not_shown() {
        assertThat(Nominated.of(standing, List.of(), Naming.NAMED, false, Optional.empty()))
                .isEmpty();
    }

    @Test
    void what_nobody_has_nominated_is_not_shown() {
        table.lists(SECOND, "Red Front");

        assertThat(Nominated.of(
                        standing, table.joint(FIRST, SECOND, THIRD).entries(), Naming.NAMED, false, Optional.empty()))
                .extracting(Nominated::row)
                .isEqualTo(open);
    }

    @Test
    void of_two_rows_each_has_the_names_of_those_who_nominated_it() {
        Listing other = table.lists(SECOND, "Red Front");
        List<Nomination> both = List.of(by(FIRST.id(), entry.entryId()), by(SECOND.id(), other.entryId()));

        assertThat(Nominated.of(
                        both, table.joint(FIRST, SECOND, THIRD).entries(), Naming.NAMED, false, Optional.empty()))
                .extracting(Nominated::by)
                .containsExactly(List.of(FIRST.id()), List.of(SECOND.id()));
    }

    @Test
    void who_has_nominated_two_entries_of_one_row_is_named_once() {
        Listing other = table.lists(SECOND, "Bleu");
        List<Nomination> twice = List.of(by(THIRD.id(), entry.entryId()), by(THIRD.id(), other.entryId()));

        assertThat(Nominated.of(
                        twice,
                        table.certain(entry, other).joint(FIRST, SECOND, THIRD).entries(),
                        Naming.NAMED,
                        false,
                        Optional.empty()))
                .singleElement()
                .satisfies(nominated -> assertThat(nominated.by()).containsExactly(THIRD.id()));
    }

    @Test
    void which_entry_is_the_own_nomination_is_told_on_its_own_row_and_to_its_delegation_alone() {
        Listing other = table.lists(SECOND, "Red Front");
        List<Nomination> both = List.of(by(FIRST.id(), entry.entryId()), by(SECOND.id(), other.entryId()));
        List<JointEntry> rows = table.joint(FIRST, SECOND, THIRD).entries();

        assertThat(Nominated.of(both, rows, Naming.NAMED, false, Optional.of(SECOND.id())))
                .extracting(Nominated::own)
                .containsExactly(Optional.empty(), Optional.of(other.entryId()));
        assertThat(Nominated.of(both, rows, Naming.NAMED, false, Optional.empty()))
                .extracting(Nominated::own)
                .containsOnly(Optional.empty());
    }

    private List<UUID> by(Naming naming, boolean closed, Optional<UUID> reader) {
        return Nominated.of(standing, open, naming, closed, reader).get(0).by();
    }

    private static Nomination by(UUID delegation, UUID entryId) {
        return new Nomination(ROUND, delegation, entryId, "somebody", Instant.EPOCH);
    }
}
