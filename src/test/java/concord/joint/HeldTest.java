package concord.joint;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.Correspondence;
import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.names.Band;
import concord.names.Reason;
import concord.names.Resemblance;
import concord.shared.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldTest {
    private final Tables table = new Tables();
    private final Listing ours = table.lists(FIRST, "Blue Front");
    private final Listing theirs = table.lists(SECOND, "Coast");
    private final Listing third = table.lists(THIRD, "Blau");

    @Test
    void what_resembles_and_is_judged_as_well_is_told_once() {
        table.resembling(Band.LIKELY, ours, theirs).says(ours, Verdict.UNSURE, theirs);

        assertThat(Held.in(list())).hasSize(1);
    }

    @Test
    void what_is_judged_without_any_resemblance_is_told_too() {
        table.resembling(Band.LIKELY, ours, theirs).says(ours, Verdict.SAME, third);

        assertThat(Held.in(list())).hasSize(2);
        assertThat(Held.between(list(), ours, third).resemblance().band()).isEqualTo(Band.NONE);
    }

    @Test
    void whoever_asks_is_on_the_left_with_what_it_says() {
        table.resembling(Band.LIKELY, ours, theirs).says(theirs, Verdict.SAME, ours);

        Held seenByUs = Held.between(list(), ours, theirs);
        Held seenByThem = Held.between(list(), theirs, ours);

        assertThat(seenByUs.left()).isEqualTo(ours);
        assertThat(seenByUs.said().ofRight().map(Opinion::verdict)).contains(Verdict.SAME);
        assertThat(seenByThem.left()).isEqualTo(theirs);
        assertThat(seenByThem.said().ofLeft().map(Opinion::verdict)).contains(Verdict.SAME);
    }

    @Test
    void seen_from_the_other_side_reasons_and_opinions_change_sides_too() {
        Reason reason = new Reason(Reason.Kind.SAME_NAME, "left", "right", "", false);
        Opinions said = table.says(ours, Verdict.SAME, theirs)
                .joint(FIRST, SECOND)
                .inForce()
                .said()
                .values()
                .iterator()
                .next();
        Held held =
                new Held(ours, theirs, new Resemblance(.9, Band.LIKELY, List.of(reason)), said, Correspondence.CLAIMED);

        Held mirrored = held.mirrored();

        assertThat(mirrored.left()).isEqualTo(theirs);
        assertThat(mirrored.right()).isEqualTo(ours);
        assertThat(mirrored.said()).isEqualTo(new Opinions(said.right(), said.left()));
        assertThat(mirrored.resemblance().reasons()).containsExactly(reason.mirrored());
        assertThat(mirrored.mirrored()).isEqualTo(held);
    }

    @Test
    void the_strongest_comes_first_and_of_equals_names_decide_and_then_ids() {
        Listing azure = table.lists(FIRST, "Azure");
        Listing again = table.lists(FIRST, "Azure");
        Listing namesake = table.lists(SECOND, "Coast");
        List<Held> inOrder = List.of(
                held(.9, ours, theirs),
                held(.8, ours, third),
                held(.8, azure, theirs),
                held(.8, again, theirs),
                held(.8, azure, namesake),
                held(.8, ours, theirs));
        List<Held> reversed = new ArrayList<>(inOrder);
        Collections.reverse(reversed);

        assertThat(reversed.stream().sorted(Held.STRONGEST_FIRST)).containsExactlyElementsOf(inOrder);
        assertThat(inOrder.stream().sorted(Held.STRONGEST_FIRST)).containsExactlyElementsOf(inOrder);
    }

    @Test
    void a_text_is_found_in_the_names_of_either() {
        Held held = Held.between(list(), ours, theirs);

        assertThat(held.found("blue")).isTrue();
        assertThat(held.found("coast")).isTrue();
        assertThat(held.found("blau")).isFalse();
    }

    private static Held held(double score, Listing left, Listing right) {
        return new Held(
                left, right, new Resemblance(score, Band.LIKELY, List.of()), Opinions.NONE, Correspondence.OPEN);
    }

    private JointList list() {
        return table.joint(FIRST, SECOND, THIRD);
    }
}
