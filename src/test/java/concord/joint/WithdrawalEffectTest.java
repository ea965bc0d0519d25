package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Stance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WithdrawalEffectTest {
    private final Tables table = new Tables();

    @Test
    void what_nobody_else_lists_leaves_with_its_row() {
        Listing ours = table.lists(FIRST, "Blue");

        assertThat(of(ours)).isEqualTo(new WithdrawalEffect(List.of(), Optional.empty(), List.of(), 0));
    }

    @Test
    void what_another_lists_stays_by_some_and_two_judgements_fall() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        table.confirmed(ours, theirs);

        assertThat(of(ours))
                .isEqualTo(new WithdrawalEffect(List.of(SECOND), Optional.of(Agreement.LISTED_BY_SOME), List.of(), 2));
    }

    @Test
    void an_objection_to_what_stays_keeps_it_contested() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        table.confirmed(ours, theirs).states(THIRD, Stance.OBJECT, theirs).tabledBefore(THIRD);

        assertThat(of(ours).then()).contains(Agreement.CONTESTED);
        assertThat(of(ours).stated()).isEmpty();
    }

    @Test
    void positions_on_it_fall() {
        Listing ours = table.lists(FIRST, "Blue");
        table.lists(SECOND, "Red");
        table.states(SECOND, Stance.SUPPORT, ours);

        assertThat(of(ours).stated()).containsExactly(SECOND);
    }

    @Test
    void what_held_several_together_leaves_it_open_how_they_stand_then() {
        Listing ours = table.lists(FIRST, "Blue");
        Listing theirs = table.lists(SECOND, "Bleu");
        Listing third = table.lists(THIRD, "Blau");
        table.confirmed(ours, theirs).confirmed(ours, third);

        assertThat(of(ours).then()).isEmpty();
        assertThat(of(ours).staying()).containsExactly(SECOND, THIRD);
        assertThat(of(ours).judgements()).isEqualTo(4);
    }

    @Test
    void of_what_is_not_on_the_table_nothing_is_said() {
        table.lists(FIRST, "Blue");

        assertThat(WithdrawalEffect.of(table.joint(FIRST), new UUID(7, 7))).isEmpty();
    }

    private WithdrawalEffect of(Listing listing) {
        return WithdrawalEffect.of(table.joint(FIRST, SECOND, THIRD), listing.entryId())
                .orElseThrow();
    }
}
