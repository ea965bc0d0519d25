package concord.correspondence;

import static concord.correspondence.Versions.FIRST;
import static concord.correspondence.Versions.SECOND;
import static concord.correspondence.Versions.THIRD;
import static concord.correspondence.Versions.pair;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import concord.shared.Verdict;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Which of two pairs goes first that cannot both join, because a chain would bring two entries of the first delegation
 * together.
 */
class JoiningOrderTest {
    private final Versions table = new Versions();

    @Test
    void the_stronger_pair_goes_first() {
        chain(listed(1, "Azure"), listed(2, "Blue"), "Middle", "Other", .97, .98);

        assertThat(joined(2)).isTrue();
        assertThat(joined(1)).isFalse();
    }

    @Test
    void what_is_confirmed_goes_before_what_is_stronger() {
        UUID one = listed(1, "Azure");
        UUID middle = chain(one, listed(2, "Blue"), "Middle", "Other", .96, .98);
        table.both(one, Verdict.SAME, middle);

        assertThat(table.inForce().between(pair(1, 5))).isEqualTo(Correspondence.CONFIRMED);
        assertThat(joined(2)).isFalse();
    }

    @Test
    void of_pairs_of_one_strength_the_first_name_decides_before_the_second_and_before_ids() {
        chain(listed(2, "Azure"), listed(1, "Blue"), "Zebra", "Middle", .97, .97);

        assertThat(joined(2)).isTrue();
        assertThat(joined(1)).isFalse();
    }

    @Test
    void it_is_the_name_that_comes_first_in_the_alphabet_whichever_of_the_two_has_it() {
        chain(listed(2, "Zebra"), listed(1, "Blue"), "Azure", "Middle", .97, .97);

        assertThat(joined(2)).isTrue();
        assertThat(joined(1)).isFalse();
    }

    @Test
    void where_the_first_names_are_the_same_the_second_ones_decide() {
        chain(listed(2, "Azure"), listed(1, "Azure"), "Middle", "Zebra", .97, .97);

        assertThat(joined(2)).isTrue();
        assertThat(joined(1)).isFalse();
    }

    @Test
    void the_second_name_is_the_one_that_comes_later_whichever_of_the_two_has_it() {
        chain(listed(2, "Azure"), listed(1, "Zebra"), "Middle", "Azure", .97, .97);

        assertThat(joined(2)).isTrue();
        assertThat(joined(1)).isFalse();
    }

    @Test
    void only_where_all_names_are_the_same_ids_decide() {
        chain(listed(2, "Azure"), listed(1, "Azure"), "Azure", "Azure", .97, .97);

        assertThat(joined(1)).isTrue();
        assertThat(joined(2)).isFalse();
    }

    @Test
    void of_two_namesakes_that_one_delegation_claims_the_smaller_id_joins_and_the_other_stays_a_claim() {
        UUID theirs = table.listed(1, SECOND, "Azure");
        for (long number : new long[] {3, 2}) {
            UUID own = listed(number, "Azure");
            table.resembling(Band.LIKELY, theirs, own, .9);
            table.one(theirs, Verdict.SAME, own);
        }

        assertThat(table.inForce().between(pair(1, 2))).isEqualTo(Correspondence.PRESUMED);
        assertThat(table.inForce().between(pair(1, 3))).isEqualTo(Correspondence.CLAIMED);
    }

    private UUID listed(long id, String name) {
        return table.listed(id, FIRST, name);
    }

    /** The one resembles the middle entry, the other one the other, and these two are the strongest pair. */
    private UUID chain(UUID one, UUID another, String middleName, String otherName, double ones, double anothers) {
        UUID middle = table.listed(5, SECOND, middleName);
        UUID other = table.listed(6, THIRD, otherName);
        table.certain(middle, other, .99);
        table.certain(one, middle, ones);
        table.certain(another, other, anothers);
        return middle;
    }

    private boolean joined(long number) {
        return table.inForce().presumed().stream().anyMatch(pair -> pair.left().equals(Versions.id(number)));
    }
}
