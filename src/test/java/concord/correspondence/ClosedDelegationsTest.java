package concord.correspondence;

import static concord.correspondence.Versions.FIRST;
import static concord.correspondence.Versions.SECOND;
import static concord.correspondence.Versions.THIRD;
import static concord.correspondence.Versions.id;
import static concord.correspondence.Versions.pair;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import concord.shared.Verdict;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of closed delegations find their place among what the others make of each other, and change nothing of it. */
class ClosedDelegationsTest {
    private static final UUID FOURTH = new UUID(7, 4);

    private final Versions table = new Versions();
    private final UUID ours = table.listed(5, FIRST, "Blue");

    @Test
    void an_entry_of_a_closed_delegation_joins_what_it_resembles() {
        table.certain(ours, table.closed(1, SECOND, "Bleu"), .99);

        assertThat(table.inForce().presumed()).containsExactly(pair(1, 5));
    }

    /** The closed one as the left and as the right one of the pair. */
    @ParameterizedTest
    @ValueSource(longs = {1, 9})
    void a_closed_delegation_disputes_nothing(long number) {
        UUID gone = table.closed(number, SECOND, "Bleu");
        table.certain(ours, gone, .99);
        table.one(ours, Verdict.DIFFERENT, gone);

        assertThat(table.inForce().disputed()).isEmpty();
        assertThat(table.inForce().between(pair(number, 5))).isEqualTo(Correspondence.DIFFERENT);
        assertThat(table.inForce().organisations(table.ids())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 9})
    void a_closed_delegations_claim_stays_a_claim(long number) {
        table.one(ours, Verdict.SAME, table.closed(number, SECOND, "Bleu"));

        assertThat(table.inForce().between(pair(number, 5))).isEqualTo(Correspondence.CLAIMED);
    }

    @Test
    void what_counts_finds_its_partner_before_the_stronger_pairs_of_what_does_not() {
        UUID theirs = table.listed(6, SECOND, "Bleu");
        table.certain(ours, theirs, .96);
        table.certain(ours, table.closed(1, THIRD, "Blau"), .99);
        table.certain(theirs, table.closed(9, THIRD, "Azure"), .99);

        assertThat(table.inForce().presumed()).contains(pair(5, 6));
        assertThat(table.inForce().organisations(table.ids())).hasSize(2);
    }

    /** Also where what both sides say of the closed one would. */
    @ParameterizedTest
    @ValueSource(longs = {1, 9})
    void an_entry_of_a_closed_delegation_brings_no_two_together_that_count(long number) {
        UUID theirs = table.listed(6, SECOND, "Azure");
        UUID between = table.closed(number, THIRD, "Bleu");
        table.certain(ours, between, .98);
        table.both(theirs, Verdict.SAME, between);

        assertThat(table.inForce().organisations(table.ids()))
                .containsExactlyInAnyOrder(Set.of(id(6), id(number)), Set.of(id(5)));
        assertThat(table.inForce().between(pair(number, 5))).isEqualTo(Correspondence.OPEN);
    }

    @Test
    void nor_do_two_of_them() {
        UUID theirs = table.listed(6, SECOND, "Azure");
        UUID one = table.closed(1, THIRD, "Bleu");
        UUID other = table.closed(9, FOURTH, "Blau");
        table.certain(ours, one, .99);
        table.certain(theirs, other, .98);
        table.certain(one, other, .97);

        assertThat(table.inForce().organisations(table.ids()))
                .containsExactlyInAnyOrder(Set.of(id(5), id(1)), Set.of(id(6), id(9)));
    }

    @Test
    void two_entries_of_closed_delegations_join_each_other_and_what_counts() {
        UUID one = table.closed(1, THIRD, "Bleu");
        UUID other = table.closed(9, FOURTH, "Blau");
        table.certain(one, other, .99);
        table.certain(ours, one, .98);

        assertThat(table.inForce().organisations(table.ids())).containsExactly(Set.of(id(1), id(5), id(9)));
    }

    @Test
    void a_closed_delegations_entry_that_has_joined_one_that_counts_brings_another_closed_one_along() {
        UUID one = table.closed(1, THIRD, "Bleu");
        UUID other = table.closed(9, FOURTH, "Blau");
        table.certain(ours, one, .99);
        table.certain(one, other, .98);

        assertThat(table.inForce().organisations(table.ids())).containsExactly(Set.of(id(1), id(5), id(9)));
    }

    @Test
    void two_entries_of_a_closed_delegation_are_rivals_still() {
        table.certain(ours, table.closed(1, SECOND, "Bleu"), .97);
        table.certain(ours, table.closed(9, SECOND, "Blau"), .97);

        assertThat(table.inForce().presumed()).isEmpty();
        assertThat(table.inForce().settled().values())
                .allSatisfy(resemblance -> assertThat(resemblance.band()).isEqualTo(Band.LIKELY));
    }
}
