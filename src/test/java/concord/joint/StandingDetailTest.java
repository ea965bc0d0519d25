package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds the entries of a row together, and what else they are alike. */
class StandingDetailTest {
    private final Tables table = new Tables();
    private final Listing theirs = table.lists(SECOND, "Bleu");
    private final Listing ours = table.lists(FIRST, "Blue");
    private final Listing others = table.lists(THIRD, "Blau");
    private final Listing red = table.lists(FIRST, "Red");
    private final Listing rouge = table.lists(SECOND, "Rouge");

    @Test
    void what_holds_the_row_together_comes_the_strongest_first_with_the_entry_first_that_stands_first() {
        table.resembling(Band.CERTAIN, .97, theirs, ours)
                .resembling(Band.CERTAIN, .99, others, theirs)
                .resembling(Band.CERTAIN, .98, ours, others);

        assertThat(detail().held()).extracting(Held::left).containsExactly(theirs, ours, ours);
        assertThat(detail().held()).extracting(Held::right).containsExactly(others, others, theirs);
    }

    @Test
    void what_entries_of_other_rows_are_alike_comes_the_strongest_first_with_the_own_entry_first() {
        table.certain(ours, others)
                .resembling(Band.LIKELY, .7, ours, theirs)
                .resembling(Band.LIKELY, .8, rouge, ours)
                .resembling(Band.LIKELY, .75, red, others);

        assertThat(detail().alike()).extracting(Held::left).containsExactly(ours, others, ours);
        assertThat(detail().alike()).extracting(Held::right).containsExactly(rouge, red, theirs);
        assertThat(detail().held()).hasSize(1);
    }

    @Test
    void what_two_other_rows_have_in_common_is_none_of_its_concern() {
        table.resembling(Band.LIKELY, red, rouge);

        assertThat(detail().alike()).isEmpty();
        assertThat(detail().held()).isEqualTo(List.of());
    }

    private StandingDetail detail() {
        JointList list = table.joint(FIRST, SECOND, THIRD);
        return StandingDetail.of(list, list.rowOf(ours.entryId()).orElseThrow());
    }
}
