package concord.summary;

import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Party;
import concord.joint.PartyCount;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void each_delegation_has_its_number_where_none_is_smaller_than_three() {
        assertThat(given(3, 70, 5)).containsExactly(3, 70, 5);
    }

    @Test
    void a_number_smaller_than_three_is_not_given_and_the_largest_hides_it() {
        assertThat(given(2, 70, 5, 12)).containsExactly(null, null, 5, 12);
        assertThat(given(0, 1, 5, 12)).containsExactly(null, null, 5, null);
    }

    /** With the number in each state, both would tell how much two lists overlap. */
    @Test
    void of_two_delegations_neither_number_is_given() {
        assertThat(given(86, 74)).containsExactly(null, null);
        assertThat(given(2, 70)).containsExactly(null, null);
        assertThat(given(86)).containsExactly(86);
        assertThat(given(86, 74, 96)).containsExactly(86, 74, 96);
    }

    @Test
    void one_largest_is_enough() {
        assertThat(given(2, 9, 9).stream().filter(Objects::nonNull)).containsExactly(9);
    }

    /** Whatever is published, each number below three could be any other one below three. */
    @Test
    void what_is_given_does_not_tell_how_few_the_small_ones_are() {
        for (int few = 0; few < Share.FEWEST; few++) {
            assertThat(given(few, 40, 10, 7)).isEqualTo(given(0, 40, 10, 7));
            assertThat(given(1, few, 10, 7)).isEqualTo(given(1, 0, 10, 7));
        }
    }

    private static List<Integer> given(int... rows) {
        List<PartyCount> counts = Arrays.stream(rows)
                .mapToObj(count -> new PartyCount(party(), count))
                .toList();
        return Share.of(counts).stream()
                .map(share -> share.given().orElse(null))
                .collect(Collectors.toList());
    }

    private static Party party() {
        return new Party(UUID.randomUUID(), "aa", "A land", "Страна", true);
    }

    @Test
    void a_delegation_is_called_in_the_language_of_the_reader() {
        Share share = new Share("Germany", "Германия", 3);

        assertThat(share.name(Locale.forLanguageTag("ru"))).isEqualTo("Германия");
        assertThat(share.name(Locale.ENGLISH)).isEqualTo("Germany");
    }
}
