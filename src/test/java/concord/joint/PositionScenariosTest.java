package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What delegations say of an organisation that others list, and what becomes of it. */
class PositionScenariosTest {
    private final Tables table = new Tables().tabledBefore(SECOND).tabledBefore(THIRD);
    private final Listing entry = table.lists(FIRST, "Blue Front");

    @Test
    void it_is_agreed_when_nobody_who_does_not_list_it_objects() {
        table.states(SECOND, Stance.SUPPORT, entry).states(THIRD, Stance.NO_OBJECTION, entry);

        assertThat(row().agreement()).isEqualTo(Agreement.AGREED);
    }

    @Test
    void silence_is_neither_agreement_nor_objection() {
        table.states(SECOND, Stance.SUPPORT, entry);

        assertThat(row().agreement()).isEqualTo(Agreement.LISTED_BY_SOME);
        assertThat(row().missing()).containsExactly(THIRD.id());
    }

    @Test
    void one_objection_contests_it_and_a_hold_waits_behind_it() {
        table.states(SECOND, Stance.HOLD, entry);
        assertThat(row().agreement()).isEqualTo(Agreement.ON_HOLD);

        table.states(THIRD, Stance.OBJECT, entry);
        assertThat(row().agreement()).isEqualTo(Agreement.CONTESTED);
    }

    @Test
    void a_hold_that_has_lapsed_is_silence_where_no_round_says_otherwise() {
        table.states(SECOND, Stance.HOLD, entry).states(THIRD, Stance.SUPPORT, entry);
        assertThat(row().agreement()).isEqualTo(Agreement.ON_HOLD);

        table.at(Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(row().standingOf(SECOND.id()).orElseThrow().standing()).isEqualTo(Standing.SILENT);
        assertThat(row().agreement()).isEqualTo(Agreement.LISTED_BY_SOME);
    }

    @Test
    void what_a_hold_came_to_when_it_lapsed_is_what_it_is_whatever_a_later_round_fixes() {
        Instant lapse = Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        table.states(SECOND, Stance.HOLD, entry).states(THIRD, Stance.SUPPORT, entry);
        table.lapsedHoldsAre(Standing.NO_OBJECTION, lapse).lapsedHoldsAre(Standing.OBJECT, lapse.plusSeconds(1));

        table.at(lapse.plusSeconds(2));

        assertThat(row().agreement()).isEqualTo(Agreement.AGREED);
    }

    @Test
    void scenario_9_an_edit_after_eight_of_ten_have_accepted_makes_all_eight_confirm_again() {
        Party[] ten = tenParties();
        for (int i = 1; i <= 8; i++) {
            table.states(ten[i], Stance.NO_OBJECTION, entry);
        }
        Listing edited = table.changes(entry, true);

        JointEntry row = table.joint(ten).rowOf(edited.entryId()).orElseThrow();
        assertThat(row.missing()).hasSize(9);
        assertThat(row.standings()).filteredOn(JointEntry.PartyStanding::stale).hasSize(8);

        table.states(ten[1], Stance.NO_OBJECTION, edited);
        assertThat(table.joint(ten).rowOf(edited.entryId()).orElseThrow().missing())
                .hasSize(8);
    }

    @Test
    void an_editorial_edit_leaves_what_was_accepted_accepted() {
        table.states(SECOND, Stance.SUPPORT, entry).states(THIRD, Stance.SUPPORT, entry);

        table.changes(entry, false);

        assertThat(row().agreement()).isEqualTo(Agreement.AGREED);
    }

    @Test
    void an_editorial_edit_after_a_substantive_one_brings_nothing_back() {
        table.states(SECOND, Stance.SUPPORT, entry).states(THIRD, Stance.SUPPORT, entry);

        table.changes(table.changes(entry, true), false);

        assertThat(row().agreement()).isEqualTo(Agreement.LISTED_BY_SOME);
    }

    @Test
    void a_change_that_somebody_contests_is_substantive_for_everybody_until_that_is_taken_back() {
        table.states(SECOND, Stance.SUPPORT, entry).states(THIRD, Stance.SUPPORT, entry);
        Listing edited = table.changes(entry, false);

        table.contests(THIRD, edited);
        assertThat(row().standings())
                .filteredOn(JointEntry.PartyStanding::stale)
                .hasSize(2);

        table.takesBack(THIRD, edited);
        assertThat(row().agreement()).isEqualTo(Agreement.AGREED);
    }

    @Test
    void of_two_that_contest_a_change_one_is_enough() {
        table.states(SECOND, Stance.SUPPORT, entry).states(THIRD, Stance.SUPPORT, entry);
        Listing edited = table.changes(entry, false);
        table.contests(SECOND, edited).contests(THIRD, edited).takesBack(THIRD, edited);

        assertThat(row().agreement()).isEqualTo(Agreement.LISTED_BY_SOME);
    }

    @Test
    void who_has_seen_what_is_contested_is_bound_by_what_it_says_of_it() {
        Listing edited = table.changes(entry, false);
        table.states(SECOND, Stance.SUPPORT, edited).states(THIRD, Stance.SUPPORT, edited);
        table.contests(THIRD, edited);
        assertThat(row().agreement()).isEqualTo(Agreement.AGREED);

        table.changes(edited, false);
        assertThat(row().agreement()).isEqualTo(Agreement.AGREED);
    }

    @Test
    void what_a_closed_delegation_contests_binds_nobody() {
        Party closed = Tables.party(4, false);
        table.tabledBefore(closed).states(SECOND, Stance.SUPPORT, entry).states(THIRD, Stance.SUPPORT, entry);
        table.contests(closed, table.changes(entry, false));

        assertThat(table.joint(FIRST, SECOND, THIRD, closed)
                        .rowOf(entry.entryId())
                        .orElseThrow()
                        .agreement())
                .isEqualTo(Agreement.AGREED);
    }

    @Test
    void who_lists_it_agrees_whatever_it_had_said_before() {
        Listing own = table.lists(SECOND, "Bleu");
        table.states(SECOND, Stance.OBJECT, entry).states(THIRD, Stance.SUPPORT, entry);
        assertThat(row().agreement()).isEqualTo(Agreement.CONTESTED);

        table.says(own, Verdict.SAME, entry).says(entry, Verdict.SAME, own);

        assertThat(row().agreement()).isEqualTo(Agreement.AGREED);
    }

    @Test
    void an_objection_stands_against_what_is_only_presumed_to_be_the_own_entry() {
        Listing own = table.lists(SECOND, "Bleu");
        table.states(SECOND, Stance.OBJECT, entry)
                .states(THIRD, Stance.SUPPORT, entry)
                .resembling(Band.LIKELY, entry, own)
                .says(entry, Verdict.SAME, own);

        assertThat(row().of(SECOND.id())).containsExactly(own);
        assertThat(row().agreement()).isEqualTo(Agreement.CONTESTED);
    }

    @Test
    void what_is_said_of_a_closed_delegations_entry_changes_nothing_for_the_others() {
        Listing own = table.lists(SECOND, "Bleu");
        Party closed = Tables.party(4, false);
        Listing gone = table.lists(closed, "Azure");
        table.certain(entry, own).certain(entry, gone).states(THIRD, Stance.SUPPORT, entry, own);
        table.states(THIRD, Stance.OBJECT, gone);

        assertThat(table.joint(FIRST, SECOND, THIRD, closed)
                        .rowOf(entry.entryId())
                        .orElseThrow()
                        .agreement())
                .isEqualTo(Agreement.AGREED);
    }

    @Test
    void of_two_positions_that_come_together_in_one_row_the_sterner_counts() {
        Listing other = table.lists(SECOND, "Bleu");
        table.states(THIRD, Stance.SUPPORT, entry).states(THIRD, Stance.OBJECT, other);
        table.says(other, Verdict.SAME, entry).says(entry, Verdict.SAME, other);

        assertThat(row().agreement()).isEqualTo(Agreement.CONTESTED);
    }

    @Test
    void every_reservation_travels_with_a_row_of_entries_that_have_come_together() {
        Listing other = table.lists(SECOND, "Bleu");
        table.says(other, Verdict.SAME, entry).says(entry, Verdict.SAME, other);
        table.states(THIRD, Stance.SUPPORT, "Not in the north.", entry);

        table.states(THIRD, Stance.SUPPORT, "Not its charity.", other);
        assertThat(reservations()).containsExactlyInAnyOrder("Not in the north.", "Not its charity.");

        table.states(THIRD, Stance.NO_OBJECTION, other);
        assertThat(row().agreement()).isEqualTo(Agreement.AGREED);
        assertThat(reservations()).containsExactly("Not in the north.");
    }

    @Test
    void a_reservation_on_what_has_changed_since_does_not_travel() {
        Listing other = table.lists(SECOND, "Bleu");
        table.says(other, Verdict.SAME, entry).says(entry, Verdict.SAME, other);
        table.states(THIRD, Stance.SUPPORT, "Not in the north.", other).states(THIRD, Stance.NO_OBJECTION, entry);

        table.changes(other, true);

        assertThat(reservations()).isEmpty();
    }

    @Test
    void a_reservation_stands_against_what_is_only_presumed_to_be_the_own_entry() {
        Listing own = table.lists(SECOND, "Bleu");
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", entry)
                .states(THIRD, Stance.SUPPORT, entry, own)
                .certain(entry, own);
        assertThat(reservations()).containsExactly("Not in the north.");

        table.says(own, Verdict.SAME, entry).says(entry, Verdict.SAME, own);
        assertThat(reservations()).isEmpty();
    }

    @Test
    void a_stale_objection_to_what_is_presumed_to_be_the_own_entry_counts_no_more_and_is_shown() {
        Listing own = table.lists(SECOND, "Bleu");
        table.states(SECOND, Stance.OBJECT, entry)
                .states(THIRD, Stance.SUPPORT, own)
                .certain(entry, own)
                .changes(entry, true);

        assertThat(row().standing(Standing.LISTED)).contains(SECOND.id());
        assertThat(row().standingOf(SECOND.id()).orElseThrow().stale()).isTrue();
    }

    @Test
    void what_is_taken_apart_keeps_its_positions() {
        Listing other = table.lists(SECOND, "Bleu");
        table.states(THIRD, Stance.SUPPORT, entry, other);

        for (Listing listing : List.of(entry, other)) {
            assertThat(table.joint(FIRST, SECOND, THIRD)
                            .rowOf(listing.entryId())
                            .orElseThrow()
                            .standing(Standing.SUPPORT))
                    .containsExactly(THIRD.id());
        }
    }

    private List<String> reservations() {
        return row().reservations().stream()
                .map(position -> position.statement().reservation())
                .toList();
    }

    private JointEntry row() {
        return table.joint(FIRST, SECOND, THIRD).rowOf(entry.entryId()).orElseThrow();
    }

    private Party[] tenParties() {
        List<Party> parties = new ArrayList<>(List.of(FIRST, SECOND, THIRD));
        for (int number = 4; number <= 10; number++) {
            Party party = Tables.party(number, true);
            table.tabledBefore(party);
            parties.add(party);
        }
        return parties.toArray(Party[]::new);
    }
}
