package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Name;
import concord.shared.Verdict;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What of the joint list is for observers. */
class TallyTest {
    private static final Party CLOSED = Tables.party(3, false);

    private final Tables table = new Tables();
    private final Listing ours = table.lists(FIRST, "Blue", "Azure");
    private final Listing theirs = table.lists(SECOND, "Bleu");

    @Test
    void of_an_agreed_organisation_it_has_the_primary_names_alone() {
        table.confirmed(ours, theirs).lists(FIRST, "Red");

        assertThat(of().agreed())
                .singleElement()
                .satisfies(names -> assertThat(texts(names)).containsExactlyInAnyOrder("Blue", "Bleu"));
    }

    @Test
    void each_delegation_that_counts_has_the_number_of_rows_in_which_it_has_an_entry() {
        Listing second = table.lists(FIRST, "Blue Coast");
        table.says(ours, Verdict.SAME, theirs).says(theirs, Verdict.SAME, ours);
        table.says(second, Verdict.SAME, theirs).says(theirs, Verdict.SAME, second);
        table.lists(FIRST, "Red");
        table.lists(CLOSED, "Green");

        assertThat(of().delegations()).isEqualTo(2);
        assertThat(of().parties()).containsExactly(new PartyCount(FIRST, 2), new PartyCount(SECOND, 1));
    }

    @Test
    void rows_that_only_a_closed_delegation_lists_are_in_no_state() {
        table.lists(CLOSED, "Green");

        assertThat(of().rows()).containsEntry(Agreement.LISTED_BY_SOME, 2);
    }

    @Test
    void what_nobody_has_confirmed_is_counted_apart_and_its_names_are_not_told() {
        table.certain(ours, theirs);
        assertThat(of().rows()).containsEntry(Agreement.MATCHED, 1).containsEntry(Agreement.AGREED, 0);
        assertThat(of().agreed()).isEmpty();

        table.says(ours, Verdict.SAME, theirs).says(theirs, Verdict.SAME, ours);

        assertThat(of().rows()).containsEntry(Agreement.MATCHED, 0).containsEntry(Agreement.AGREED, 1);
    }

    private Tally of() {
        return Tally.of(table.joint(FIRST, SECOND, CLOSED));
    }

    private static Set<String> texts(Set<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.toSet());
    }
}
