package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.Correspondence;
import concord.names.Band;
import concord.shared.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What delegations take for one organisation, and how they settle it or leave it open. */
class IdentityScenariosTest {
    private final Tables table = new Tables();

    @Test
    void scenario_1_one_entry_stands_for_three_of_the_other_side_and_counts_once() {
        Listing ours = table.lists(FIRST, "Blue Front");
        for (String name : new String[] {"Bleu", "Azure", "Navy"}) {
            confirmed(ours, table.lists(SECOND, name));
        }

        JointList list = table.joint(FIRST, SECOND);

        assertThat(list.in(Agreement.AGREED)).singleElement().satisfies(row -> {
            assertThat(row.of(SECOND.id())).hasSize(3);
            assertThat(row.listedBy()).isEqualTo(2);
            assertThat(row.presumed()).isFalse();
        });
    }

    @Test
    void what_was_one_row_is_taken_apart_when_one_side_takes_its_judgement_back() {
        Listing ours = table.lists(FIRST, "Blue Front");
        Listing bleu = table.lists(SECOND, "Bleu");
        Listing azure = table.lists(SECOND, "Azure");
        confirmed(ours, bleu);
        table.says(ours, Verdict.SAME, azure);

        JointList list = table.joint(FIRST, SECOND);

        assertThat(list.entries()).hasSize(2);
        assertThat(list.rowOf(azure.entryId()).orElseThrow().agreement()).isEqualTo(Agreement.LISTED_BY_SOME);
        assertThat(Held.between(list, ours, azure).holds()).isEqualTo(Correspondence.CLAIMED);
    }

    @Test
    void scenario_2_alias_here_and_own_entry_there_is_a_disputed_identity_on_both_rows() {
        Listing ours = table.lists(FIRST, "Blue Front", "Azure");
        Listing own = table.lists(SECOND, "Azure");
        table.resembling(Band.LIKELY, ours, own).says(ours, Verdict.SAME, own).says(own, Verdict.DIFFERENT, ours);

        JointList list = table.joint(FIRST, SECOND);

        assertThat(list.entries())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.agreement()).isEqualTo(Agreement.IDENTITY_DISPUTED));
    }

    @Test
    void scenario_3_an_alias_of_one_that_is_the_name_of_another_joins_neither() {
        Listing ours = table.lists(FIRST, "Blue Front", "Azure");
        table.resembling(Band.LIKELY, ours, table.lists(SECOND, "Blue Front"))
                .resembling(Band.LIKELY, ours, table.lists(SECOND, "Azure"));

        assertThat(table.joint(FIRST, SECOND).entries()).hasSize(3);
    }

    @Test
    void scenario_11_one_organisation_in_three_scripts_with_a_name_that_one_disputes_is_not_agreed() {
        Listing latin = table.lists(FIRST, "al-Qa'ida");
        Listing cyrillic = table.lists(SECOND, "База");
        Listing arabic = table.lists(THIRD, "القاعدة");
        table.certain(latin, cyrillic).certain(cyrillic, arabic).certain(latin, arabic);
        assertThat(table.joint(FIRST, SECOND, THIRD).in(Agreement.MATCHED)).hasSize(1);

        table.says(arabic, Verdict.DIFFERENT, cyrillic);

        JointList list = table.joint(FIRST, SECOND, THIRD);
        assertThat(list.in(Agreement.AGREED)).isEmpty();
        assertThat(list.rowOf(cyrillic.entryId()).orElseThrow().agreement()).isEqualTo(Agreement.IDENTITY_DISPUTED);
        assertThat(list.rowOf(arabic.entryId()).orElseThrow().agreement()).isEqualTo(Agreement.IDENTITY_DISPUTED);
    }

    @Test
    void what_two_confirmed_and_a_third_holds_to_be_two_is_shown_as_disputed() {
        Listing first = table.lists(FIRST, "Blue Front");
        Listing second = table.lists(SECOND, "Bleu");
        Listing third = table.lists(THIRD, "Blau");
        confirmed(first, second);
        confirmed(second, third);
        table.says(first, Verdict.DIFFERENT, third);

        assertThat(table.joint(FIRST, SECOND, THIRD).entries())
                .singleElement()
                .satisfies(row -> assertThat(row.agreement()).isEqualTo(Agreement.IDENTITY_DISPUTED));
    }

    @Test
    void what_is_held_to_be_another_than_a_closed_delegations_entry_is_no_dispute_of_those_that_count() {
        Party closed = Tables.party(4, false);
        Listing before = table.lists(closed, "Azure");
        Listing first = table.lists(FIRST, "Blue Front");
        Listing second = table.lists(SECOND, "Bleu");
        Listing after = table.lists(closed, "Navy");
        confirmed(first, second);
        confirmed(second, before);
        confirmed(second, after);
        for (Listing gone : List.of(before, after)) {
            table.says(first, Verdict.DIFFERENT, gone).says(gone, Verdict.DIFFERENT, first);
        }

        assertThat(table.joint(FIRST, SECOND, closed).entries()).singleElement().satisfies(row -> {
            assertThat(row.listings()).hasSize(4);
            assertThat(row.agreement()).isEqualTo(Agreement.AGREED);
        });
    }

    @Test
    void what_a_closed_delegation_rejects_though_it_is_certain_is_no_dispute() {
        Party closed = Tables.party(4, false);
        Listing ours = table.lists(FIRST, "Blue Front");
        Listing gone = table.lists(closed, "Blue Front");
        table.certain(ours, gone).says(gone, Verdict.DIFFERENT, ours);

        JointList list = table.joint(FIRST, SECOND, closed);

        assertThat(list.rowOf(ours.entryId()).orElseThrow().agreement()).isEqualTo(Agreement.LISTED_BY_SOME);
        assertThat(table.joint(FIRST, SECOND, Tables.party(4, true))
                        .rowOf(ours.entryId())
                        .orElseThrow()
                        .agreement())
                .isEqualTo(Agreement.IDENTITY_DISPUTED);
    }

    private void confirmed(Listing one, Listing other) {
        table.says(one, Verdict.SAME, other).says(other, Verdict.SAME, one);
    }
}
