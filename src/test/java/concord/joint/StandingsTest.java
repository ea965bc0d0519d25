package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one delegation stands to a row: two entries that have come together, or one that is presumed to be its own. */
class StandingsTest {
    private static final Instant LAPSE =
            Tables.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final Tables table = new Tables().tabledBefore(THIRD);
    private final Listing entry = table.lists(FIRST, "Blue Front");
    private final Listing other = table.lists(SECOND, "Bleu");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "OBJECT, HOLD, OBJECT",
        "OBJECT, NO_OBJECTION, OBJECT",
        "OBJECT, SUPPORT, OBJECT",
        "HOLD, NO_OBJECTION, HOLD",
        "HOLD, SUPPORT, HOLD",
        "NO_OBJECTION, SUPPORT, NO_OBJECTION",
    })
    void of_two_positions_on_one_row_the_sterner_counts_whichever_was_said_of_which_entry(
            Stance one, Stance another, Standing counts) {
        confirm();

        table.states(THIRD, one, entry).states(THIRD, another, other);
        assertThat(third().standing()).isEqualTo(counts);

        table.states(THIRD, another, entry).states(THIRD, one, other);
        assertThat(third().standing()).isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0} and what is stale: {1}")
    @CsvSource({"OBJECT, OBJECT", "HOLD, HOLD", "NO_OBJECTION, SILENT", "SUPPORT, SILENT"})
    void what_is_stale_is_silence_and_sterner_than_what_lets_it_be_agreed(Stance stance, Standing counts) {
        confirm();
        table.states(THIRD, Stance.OBJECT, entry).states(THIRD, stance, other).changes(entry, true);

        assertThat(third().standing()).isEqualTo(counts);
    }

    @Test
    void what_was_said_of_both_entries_at_once_is_said_once() {
        confirm();
        table.states(THIRD, Stance.SUPPORT, "Not in the north.", entry, other);

        assertThat(third().said()).hasSize(1);
        assertThat(row().reservations()).hasSize(1);
    }

    @Test
    void a_reservation_on_two_entries_of_which_one_has_changed_in_substance_travels_from_the_other() {
        confirm();
        table.states(THIRD, Stance.SUPPORT, "Not in the north.", entry, other).changes(entry, true);

        assertThat(third().said()).extracting(Said::stale).containsExactly(true, false);
        assertThat(third().each()).extracting(Said::stale).containsExactly(true);
        assertThat(row().reservations()).hasSize(1);
    }

    @Test
    void a_hold_holds_until_the_moment_at_which_it_lapses_and_not_at_it() {
        table.states(THIRD, Stance.HOLD, entry).lapsedHoldsAre(Standing.NO_OBJECTION);

        assertThat(table.at(LAPSE.minus(Duration.ofNanos(1_000)))
                        .joint(FIRST, SECOND, THIRD)
                        .in(Agreement.ON_HOLD))
                .hasSize(1);
        assertThat(table.at(LAPSE).joint(FIRST, SECOND, THIRD).in(Agreement.ON_HOLD))
                .isEmpty();
        assertThat(third().standing()).isEqualTo(Standing.NO_OBJECTION);
    }

    @Test
    void a_position_is_stale_once_its_entry_has_changed_in_substance_unless_it_is_a_hold_that_has_lapsed() {
        table.states(THIRD, Stance.HOLD, entry);
        assertThat(third().stale()).isFalse();

        table.changes(entry, true);
        assertThat(third().stale()).isTrue();

        table.at(LAPSE);
        assertThat(third().stale()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"OBJECT, CONTESTED", "HOLD, ON_HOLD"})
    void who_is_only_presumed_to_list_it_is_against_it_still(Stance against, Agreement agreement) {
        table.states(SECOND, against, entry).states(THIRD, Stance.SUPPORT, entry, other);
        presume();

        assertThat(row().agreement()).isEqualTo(agreement);
    }

    @Test
    void of_an_objection_and_a_hold_against_what_is_presumed_to_be_the_own_entry_the_objection_counts() {
        Listing third = table.lists(THIRD, "Blau");
        table.says(entry, Verdict.SAME, third).says(third, Verdict.SAME, entry);
        presume();

        table.states(SECOND, Stance.HOLD, entry).states(SECOND, Stance.OBJECT, third);
        assertThat(second().standing()).isEqualTo(Standing.OBJECT);

        table.states(SECOND, Stance.OBJECT, entry).states(SECOND, Stance.HOLD, third);
        assertThat(second().standing()).isEqualTo(Standing.OBJECT);
    }

    @Test
    void a_stale_objection_and_a_hold_against_what_is_presumed_to_be_the_own_entry_leave_the_hold() {
        Listing third = table.lists(THIRD, "Blau");
        table.says(entry, Verdict.SAME, third).says(third, Verdict.SAME, entry);
        presume();
        table.states(SECOND, Stance.OBJECT, entry)
                .states(SECOND, Stance.HOLD, third)
                .changes(entry, true);

        assertThat(second().standing()).isEqualTo(Standing.HOLD);
    }

    @ParameterizedTest
    @CsvSource({"SUPPORT", "NO_OBJECTION"})
    void who_is_presumed_to_list_it_has_given_up_a_consent_without_words(Stance consent) {
        table.states(SECOND, consent, entry);
        presume();

        assertThat(second().standing()).isEqualTo(Standing.LISTED);
        assertThat(second().said()).isEmpty();
    }

    @Test
    void a_reservation_is_kept_by_who_is_presumed_to_list_it() {
        table.states(SECOND, Stance.SUPPORT, "Not in the north.", entry);
        presume();

        assertThat(second().standing()).isEqualTo(Standing.LISTED);
        assertThat(second().said()).hasSize(1);
    }

    @Test
    void a_lapsed_hold_stands_against_what_is_presumed_to_be_the_own_entry_only_where_it_is_an_objection() {
        table.states(SECOND, Stance.HOLD, entry).at(LAPSE);
        presume();

        table.lapsedHoldsAre(Standing.OBJECT);
        assertThat(second().standing()).isEqualTo(Standing.OBJECT);
        assertThat(second().said()).hasSize(1);

        table.lapsedHoldsAre(Standing.NO_OBJECTION);
        assertThat(second().standing()).isEqualTo(Standing.LISTED);
        assertThat(second().said()).isEmpty();
    }

    @Test
    void an_objection_is_given_up_by_who_is_confirmed_to_list_it() {
        table.states(SECOND, Stance.OBJECT, entry);
        confirm();

        assertThat(second().standing()).isEqualTo(Standing.LISTED);
        assertThat(second().said()).isEmpty();
    }

    private void confirm() {
        table.says(entry, Verdict.SAME, other).says(other, Verdict.SAME, entry);
    }

    private void presume() {
        table.certain(entry, other);
    }

    private PartyStanding second() {
        return row().standingOf(SECOND.id()).orElseThrow();
    }

    private PartyStanding third() {
        return row().standingOf(THIRD.id()).orElseThrow();
    }

    private JointEntry row() {
        return table.joint(FIRST, SECOND, THIRD).rowOf(entry.entryId()).orElseThrow();
    }
}
