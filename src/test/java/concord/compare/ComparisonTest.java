package concord.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import concord.names.Band;
import concord.names.Pair;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final NamedList one =
            list("one", entry("Army of the Green Valley (AGV)"), entry("Front of the Blue Coast"));
    private final NamedList two = list("two", entry("Front of the Blue Coast"), entry("Green Valley Forces"));

    @Test
    void tells_which_entry_of_which_list_meets_which_the_most_alike_first() {
        List<FoundPair> pairs = Comparison.of(List.of(one, two)).pairs();

        assertThat(pairs)
                .extracting(FoundPair::left, FoundPair::right, FoundPair::band, FoundPair::joined)
                .containsExactly(
                        tuple(
                                new FoundPair.Listed("one", "Front of the Blue Coast"),
                                new FoundPair.Listed("two", "Front of the Blue Coast"),
                                Band.CERTAIN,
                                true),
                        tuple(
                                new FoundPair.Listed("one", "Army of the Green Valley (AGV)"),
                                new FoundPair.Listed("two", "Green Valley Forces"),
                                Band.LIKELY,
                                false));
    }

    @Test
    void entries_of_one_list_are_never_joined_not_even_by_way_of_another() {
        NamedList twice = list("twice", entry("Front of the Blue Coast"), entry("Blue Coast Front"));

        Comparison comparison = Comparison.of(List.of(twice, two));

        assertThat(comparison.joined(Pair.of(Comparison.id(0, 0), Comparison.id(0, 1))))
                .isFalse();
    }

    @Test
    void tells_also_which_are_joined_by_way_of_a_third_alone() {
        NamedList first = list("first", entry("Front of the Blue Coast"));
        NamedList between = list("between", entry("Front of the Blue Coast", "Kitab Zarnuqa"));
        NamedList last = list("last", entry("Kitab Zarnuqa"));

        assertThat(Comparison.of(List.of(first, between, last)).pairs())
                .extracting(pair -> pair.left().list(), pair -> pair.right().list(), FoundPair::band, FoundPair::joined)
                .containsExactly(
                        tuple("first", "between", Band.CERTAIN, true),
                        tuple("between", "last", Band.CERTAIN, true),
                        tuple("first", "last", Band.NONE, true));
    }

    @Test
    void the_order_of_the_lists_changes_nothing_but_the_sides() {
        List<FoundPair> turned = new ArrayList<>();
        Comparison.of(List.of(two, one))
                .pairs()
                .forEach(pair ->
                        turned.add(new FoundPair(pair.right(), pair.left(), pair.score(), pair.band(), pair.joined())));

        assertThat(turned)
                .containsExactlyInAnyOrderElementsOf(
                        Comparison.of(List.of(one, two)).pairs());
    }

    private static NamedList list(String name, Particulars... entries) {
        return new NamedList(name, List.of(entries));
    }

    private static Particulars entry(String name, String... aliases) {
        List<Name> names = new ArrayList<>(List.of(new Name(NameKind.PRIMARY, name, "en", "Latn")));
        for (String alias : aliases) {
            names.add(new Name(NameKind.ALSO_KNOWN_AS, alias, "en", "Latn"));
        }
        return new Particulars(names, List.<Designation>of(), List.of(), "", "");
    }
}
