package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Tables;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticipantsTest {
    private final Participants participants = new Participants(List.of(FIRST, SECOND), Set.of(SECOND.id(), THIRD.id()));

    @Test
    void who_is_closed_takes_part_no_more() {
        assertThat(participants.present()).containsExactly(FIRST);
    }

    @Test
    void who_took_part_and_is_closed_has_departed() {
        assertThat(participants.departed(SECOND.id())).isTrue();
    }

    @Test
    void who_still_takes_part_has_not_departed() {
        assertThat(participants.departed(FIRST.id())).isFalse();
    }

    @Test
    void who_never_took_part_has_not_departed_however_closed() {
        assertThat(participants.departed(THIRD.id())).isFalse();
    }

    @Test
    void of_a_row_the_entries_count_of_those_who_take_part() {
        Tables table = new Tables();
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        Listing others = table.lists(THIRD, "Blau");
        JointEntry row = table.certain(ours, theirs)
                .certain(ours, others)
                .joint(FIRST, SECOND, THIRD)
                .entries()
                .get(0);

        assertThat(participants.listings(row)).containsExactly(ours);
    }
}
