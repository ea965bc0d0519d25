package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private final Tables table = new Tables();
    private final Listing ours = table.lists(FIRST, "Blue Front");
    private final Listing theirs = table.lists(SECOND, "Blue Coast Front");
    private final Listing third = table.lists(THIRD, "Front of the Coast");

    @Test
    void lists_what_is_likely_with_the_own_entry_on_the_left() {
        table.resembling(Band.LIKELY, .8, theirs, ours);

        assertThat(of(FIRST).pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.left()).isEqualTo(ours);
            assertThat(pair.right()).isEqualTo(theirs);
        });
        assertThat(of(SECOND).pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.left()).isEqualTo(theirs));
    }

    @Test
    void the_most_alike_come_first() {
        table.resembling(Band.LIKELY, .7, ours, theirs).resembling(Band.LIKELY, .8, ours, third);

        assertThat(of(FIRST).pairs()).extracting(Held::right).containsExactly(third, theirs);
    }

    @Test
    void what_is_certain_is_no_question() {
        table.certain(ours, theirs);

        assertThat(of(FIRST).pairs()).isEmpty();
    }

    @Test
    void what_stands_in_one_row_by_way_of_a_third_is_no_question() {
        table.certain(ours, third).certain(third, theirs).resembling(Band.LIKELY, .7, ours, theirs);

        assertThat(of(FIRST).pairs()).isEmpty();
    }

    @Test
    void pairs_of_others_are_not_the_own_delegations_to_review() {
        table.resembling(Band.LIKELY, .8, theirs, third);

        assertThat(of(FIRST).pairs()).isEmpty();
    }

    @Test
    void a_closed_delegation_is_asked_about_no_more() {
        table.resembling(Band.LIKELY, .8, ours, theirs);

        assertThat(Review.of(table.joint(FIRST, Tables.party(2, false), THIRD), FIRST.id())
                        .pairs())
                .isEmpty();
    }

    @Test
    void a_search_finds_a_name_on_either_side_in_any_script() {
        table.resembling(Band.LIKELY, .7, ours, theirs).resembling(Band.LIKELY, .8, ours, third);

        assertThat(of(FIRST).found("Coast Front")).extracting(Held::right).containsExactly(theirs);
        assertThat(of(FIRST).found("Блу")).hasSize(2);
        assertThat(of(FIRST).found("Green")).isEmpty();
    }

    private Review of(Party party) {
        return Review.of(table.joint(FIRST, SECOND, THIRD), party.id());
    }
}
