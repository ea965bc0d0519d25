package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Stance;
import concord.shared.Verdict;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The sentence that says what would make a row agreed, or what has. */
class ToAgreeTest {
    private final Tables table = new Tables();
    private final Listing ours = table.lists(FIRST, "Blue");

    @Test
    void that_nobody_lists_it_any_more_who_counts() {
        table.lists(SECOND, "Red");
        Listing gone = table.lists(Tables.party(3, false), "Blau");

        JointList list = table.joint(FIRST, SECOND, Tables.party(3, false));

        assertThat(ToAgree.of(list.rowOf(gone.entryId()).orElseThrow()).key()).isEqualTo("joint.agree.closed");
    }

    @Test
    void whose_consent_has_made_it_agreed() {
        table.tabledBefore(SECOND).states(SECOND, Stance.SUPPORT, ours);

        assertThat(needed(FIRST, SECOND)).isEqualTo(new ToAgree("joint.agree.stated", none(), none()));
    }

    @Test
    void who_has_reservations_each_named_once() {
        Listing own = table.lists(FIRST, "Azure");
        Listing theirs = table.lists(THIRD, "Bleu");
        confirmed(ours, theirs);
        confirmed(own, theirs);
        table.tabledBefore(SECOND)
                .states(SECOND, Stance.SUPPORT, "Not in the north.", ours)
                .states(SECOND, Stance.SUPPORT, "Not its charity.", own)
                .states(SECOND, Stance.SUPPORT, theirs);

        assertThat(needed(FIRST, SECOND, THIRD))
                .isEqualTo(new ToAgree("joint.agree.reserved", List.of(SECOND.id()), none()));
    }

    @Test
    void that_both_list_it() {
        Listing theirs = table.lists(SECOND, "Bleu");
        table.certain(ours, theirs);
        assertThat(needed(FIRST, SECOND))
                .isEqualTo(new ToAgree("joint.agree.matched", List.of(FIRST.id(), SECOND.id()), none()));

        confirmed(ours, theirs);
        assertThat(needed(FIRST, SECOND).key()).isEqualTo("joint.agree.both");
    }

    @Test
    void that_all_list_it() {
        Listing theirs = table.lists(SECOND, "Bleu");
        Listing others = table.lists(THIRD, "Blau");
        confirmed(ours, theirs);
        table.certain(ours, others);
        table.says(others, Verdict.SAME, ours);
        assertThat(needed(FIRST, SECOND, THIRD))
                .isEqualTo(new ToAgree("joint.agree.matched", List.of(FIRST.id()), none()));

        confirmed(ours, others);
        assertThat(needed(FIRST, SECOND, THIRD).key()).isEqualTo("joint.agree.all");
    }

    @Test
    void that_somebody_holds_it_to_be_another() {
        Listing theirs = table.lists(SECOND, "Bleu");
        table.certain(ours, theirs).says(theirs, Verdict.DIFFERENT, ours);

        assertThat(needed(FIRST, SECOND)).isEqualTo(new ToAgree("joint.agree.identity", none(), none()));
    }

    @Test
    void who_is_against_it_and_who_waits() {
        table.tabledBefore(SECOND).tabledBefore(THIRD);

        table.states(SECOND, Stance.HOLD, ours);
        assertThat(needed(FIRST, SECOND, THIRD).key()).isEqualTo("joint.agree.hold");

        table.states(SECOND, Stance.OBJECT, ours);
        assertThat(needed(FIRST, SECOND, THIRD).key()).isEqualTo("joint.agree.contested");
    }

    private static List<UUID> none() {
        return List.of();
    }

    private void confirmed(Listing one, Listing other) {
        table.says(one, Verdict.SAME, other).says(other, Verdict.SAME, one);
    }

    private ToAgree needed(Party... parties) {
        return ToAgree.of(table.joint(parties).rowOf(ours.entryId()).orElseThrow());
    }
}
