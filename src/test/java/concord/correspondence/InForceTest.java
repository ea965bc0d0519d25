package concord.correspondence;

import static concord.correspondence.Versions.FIRST;
import static concord.correspondence.Versions.SECOND;
import static concord.correspondence.Versions.THIRD;
import static concord.correspondence.Versions.id;
import static concord.correspondence.Versions.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {
    private final Versions table = new Versions();

    @Test
    void a_certain_resemblance_joins() {
        table.certain(table.listed(1, FIRST, "Blue"), table.listed(2, SECOND, "Bleu"), .98);

        assertThat(table.inForce().presumed()).containsExactly(pair(1, 2));
    }

    @Test
    void a_likely_resemblance_joins_nothing() {
        table.resembling(Band.LIKELY, table.listed(1, FIRST, "Blue"), table.listed(2, SECOND, "Bleu"), .9);

        assertThat(table.inForce().presumed()).isEmpty();
        assertThat(table.inForce().settled()).containsOnlyKeys(pair(1, 2));
    }

    @Test
    void of_two_entries_of_one_delegation_the_stronger_joins() {
        UUID ours = table.listed(1, FIRST, "Blue");
        table.certain(ours, table.listed(2, SECOND, "Bleu"), .97);
        table.certain(ours, table.listed(3, SECOND, "Blau"), .99);

        assertThat(table.inForce().presumed()).containsExactly(pair(1, 3));
    }

    @Test
    void of_two_entries_of_one_delegation_that_are_equally_strong_neither_joins() {
        UUID ours = table.listed(1, FIRST, "Blue");
        table.certain(ours, table.listed(2, SECOND, "Bleu"), .97);
        table.certain(ours, table.listed(3, SECOND, "Blau"), .97);

        assertThat(table.inForce().presumed()).isEmpty();
    }

    @Test
    void a_name_that_leads_to_two_entries_of_one_delegation_joins_neither() {
        UUID ours = table.listed(1, FIRST, "Blue");
        table.resembling(Band.CERTAIN, ours, table.listed(2, SECOND, "Azure"), .97, "Blue");
        table.resembling(Band.LIKELY, ours, table.listed(3, SECOND, "Navy"), .9, "Blue");

        assertThat(table.inForce().presumed()).isEmpty();
    }

    @Test
    void a_chain_joins_three_delegations() {
        UUID middle = table.listed(2, SECOND, "Bleu");
        table.certain(table.listed(1, FIRST, "Blue"), middle, .98);
        table.certain(middle, table.listed(3, THIRD, "Blau"), .97);

        assertThat(table.inForce().organisations(table.ids())).containsExactly(Set.of(id(1), id(2), id(3)));
    }

    @Test
    void a_chain_brings_no_two_entries_of_one_delegation_together() {
        UUID second = table.listed(2, SECOND, "Bleu");
        UUID third = table.listed(3, THIRD, "Blau");
        table.certain(table.listed(1, FIRST, "Blue"), second, .99);
        table.certain(second, third, .98);
        table.certain(third, table.listed(4, FIRST, "Azure"), .97);

        assertThat(table.inForce().organisations(table.ids()))
                .containsExactlyInAnyOrder(Set.of(id(1), id(2), id(3)), Set.of(id(4)));
    }

    @Test
    void what_both_confirm_joins_without_any_resemblance() {
        table.both(table.listed(1, FIRST, "Blue"), Verdict.SAME, table.listed(2, SECOND, "Red"));

        assertThat(table.inForce().organisations(table.ids())).containsExactly(Set.of(id(1), id(2)));
        assertThat(table.inForce().presumed()).isEmpty();
    }

    @Test
    void what_one_claims_without_any_resemblance_joins_nothing() {
        table.one(table.listed(1, FIRST, "Blue"), Verdict.SAME, table.listed(2, SECOND, "Red"));

        assertThat(table.inForce().organisations(table.ids())).hasSize(2);
        assertThat(table.inForce().between(pair(1, 2))).isEqualTo(Correspondence.CLAIMED);
    }

    @Test
    void one_entry_stands_for_several_of_another_delegation_only_by_what_both_confirm() {
        UUID ours = table.listed(1, FIRST, "Blue");
        table.both(ours, Verdict.SAME, table.listed(2, SECOND, "Red"));
        table.both(ours, Verdict.SAME, table.listed(3, SECOND, "Green"));
        table.certain(ours, table.listed(4, SECOND, "Blau"), .98);

        assertThat(table.inForce().organisations(table.ids()))
                .containsExactlyInAnyOrder(Set.of(id(1), id(2), id(3)), Set.of(id(4)));
    }

    @Test
    void nothing_presumed_brings_together_what_somebody_holds_to_be_different() {
        UUID first = table.listed(1, FIRST, "Blue");
        UUID second = table.listed(2, SECOND, "Bleu");
        UUID third = table.listed(3, THIRD, "Blau");
        table.certain(first, second, .99);
        table.certain(second, third, .98);
        table.one(first, Verdict.DIFFERENT, third);

        assertThat(table.inForce().organisations(table.ids()))
                .containsExactlyInAnyOrder(Set.of(id(1), id(2)), Set.of(id(3)));
        assertThat(table.inForce().between(pair(2, 3))).isEqualTo(Correspondence.OPEN);
    }

    @Test
    void nor_two_that_contradict_each_other() {
        chain();
        table.marked(id(1), "Zawra (Kenya)", "");
        table.marked(id(3), "Zawra (Somalia)", "");

        assertThat(table.inForce().organisations(table.ids()))
                .containsExactlyInAnyOrder(Set.of(id(1), id(2)), Set.of(id(3)));
        assertThat(table.inForce().between(pair(2, 3))).isEqualTo(Correspondence.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"Zawra, QDe.001, Zawra, QDe.002, 2", "Zawra 1, '', Zawra 2, '', 2", "Zawra, QDe.001, Zawra 2, '', 1"})
    void whether_in_a_reference_or_in_a_number(String one, String ours, String other, String theirs, int rows) {
        chain();
        table.marked(id(1), one, ours);
        table.marked(id(3), other, theirs);

        assertThat(table.inForce().organisations(table.ids())).hasSize(rows);
    }

    @Test
    void unless_they_are_held_to_be_the_same() {
        chain();
        table.marked(id(1), "Zawra (Kenya)", "");
        table.marked(id(3), "Zawra (Somalia)", "");
        table.resembling(Band.LIKELY, id(1), id(3), .7);
        table.one(id(1), Verdict.SAME, id(3));

        assertThat(table.inForce().organisations(table.ids())).containsExactly(Set.of(id(1), id(2), id(3)));
    }

    @Test
    void what_is_confirmed_brings_together_what_contradicts() {
        chain();
        table.marked(id(1), "Zawra (Kenya)", "");
        table.marked(id(3), "Zawra (Somalia)", "");
        table.both(id(2), Verdict.SAME, id(3));

        assertThat(table.inForce().organisations(table.ids())).hasSize(2);
        table.both(id(1), Verdict.SAME, id(2));
        assertThat(table.inForce().organisations(table.ids())).containsExactly(Set.of(id(1), id(2), id(3)));
    }

    /** Three, of which the first and the last do not resemble each other; the first two are the strongest pair. */
    private void chain() {
        UUID middle = table.listed(2, SECOND, "Bleu");
        table.certain(table.listed(1, FIRST, "Blue"), middle, .99);
        table.certain(middle, table.listed(3, THIRD, "Blau"), .98);
    }

    @Test
    void all_pairs_of_a_row_that_are_certain_are_presumed_also_where_others_have_joined_them_before() {
        chain();
        table.certain(id(1), id(3), .97);

        assertThat(table.inForce().presumed()).containsExactlyInAnyOrder(pair(1, 2), pair(2, 3), pair(1, 3));
    }

    @Test
    void what_one_rejects_though_it_is_certain_is_disputed() {
        table.certain(table.listed(1, FIRST, "Blue"), table.listed(2, SECOND, "Bleu"), .99);
        table.one(id(1), Verdict.DIFFERENT, id(2));

        assertThat(table.inForce().disputed()).containsExactly(pair(1, 2));
        assertThat(table.inForce().presumed()).isEmpty();
    }

    @Test
    void nor_do_others_bring_together_what_is_disputed() {
        chain();
        table.certain(id(1), id(3), .97);
        table.one(id(1), Verdict.DIFFERENT, id(3));

        assertThat(table.inForce().organisations(table.ids()))
                .containsExactlyInAnyOrder(Set.of(id(1), id(2)), Set.of(id(3)));
        assertThat(table.inForce().disputed()).containsExactly(pair(1, 3));
    }

    @Test
    void what_both_confirm_is_together_though_a_third_holds_it_to_be_different() {
        chain();
        table.both(id(1), Verdict.SAME, id(2));
        table.both(id(2), Verdict.SAME, id(3));
        table.one(id(1), Verdict.DIFFERENT, id(3));

        assertThat(table.inForce().organisations(table.ids())).containsExactly(Set.of(id(1), id(2), id(3)));
        assertThat(table.inForce().confirmed(table.ids())).containsExactly(Set.of(id(1), id(2), id(3)));
    }

    @Test
    void what_is_presumed_is_not_among_what_is_confirmed() {
        chain();
        table.both(id(1), Verdict.SAME, id(2));

        assertThat(table.inForce().confirmed(table.ids()))
                .containsExactlyInAnyOrder(Set.of(id(1), id(2)), Set.of(id(3)));
    }

    @Test
    void a_claim_without_any_resemblance_takes_nobodys_place() {
        UUID theirs = table.listed(2, SECOND, "Bleu");
        table.one(table.listed(1, FIRST, "Red"), Verdict.SAME, theirs);
        table.certain(table.listed(3, FIRST, "Blue"), theirs, .97);

        assertThat(table.inForce().presumed()).containsExactly(pair(2, 3));
        assertThat(table.inForce().between(pair(1, 2))).isEqualTo(Correspondence.CLAIMED);
    }

    @Test
    void what_is_found_or_said_of_a_version_that_does_not_stand_is_a_mistake() {
        table.certain(table.listed(1, FIRST, "Blue"), id(9), .99);
        assertThatIllegalArgumentException().isThrownBy(table::inForce);

        table.found.clear();
        table.both(id(1), Verdict.SAME, id(9));
        assertThatIllegalArgumentException().isThrownBy(table::inForce);
    }

    @Test
    void names_and_not_ids_decide_between_chains_of_one_strength() {
        assertThat(namesTogether(1, 4)).isEqualTo(namesTogether(4, 1));
    }

    @Test
    void the_order_of_the_input_changes_nothing() {
        manyPairs(new Random(20151218));
        InForce expected = table.inForce();
        List<Map.Entry<Pair<UUID>, Resemblance>> pairs = new ArrayList<>(table.found.entrySet());
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(pairs, random);
            Collections.shuffle(table.standing, random);
            table.found.clear();
            pairs.forEach(pair -> table.found.put(pair.getKey(), pair.getValue()));

            assertThat(table.inForce()).isEqualTo(expected);
        }
    }

    /** Also with judgements, of which some contradict each other, and places that do. */
    private void manyPairs(Random random) {
        List<String> places = List.of("Kenya", "Somalia", "", "", "");
        UUID[] delegations = {FIRST, SECOND, THIRD, new UUID(7, 4)};
        for (int i = 0; i < 40; i++) {
            table.listed(i, delegations[i % delegations.length], "Name " + random.nextInt(12));
            table.marked(id(i), "Zawra " + places.get(random.nextInt(places.size())), "");
        }
        for (int i = 0; i < 160; i++) {
            int left = random.nextInt(40);
            int right = random.nextInt(40);
            if (left % delegations.length != right % delegations.length) {
                table.certain(id(left), id(right), .96 + random.nextInt(4) / 100.);
                Verdict verdict = Verdict.values()[random.nextInt(3)];
                if (random.nextInt(3) == 0) {
                    table.both(id(left), verdict, id(right));
                } else if (random.nextInt(3) == 0) {
                    table.one(id(left), verdict, id(right));
                }
            }
        }
    }

    /** Two entries of one delegation that a chain would bring together with equal strength: which one stays out. */
    private Set<String> namesTogether(long first, long second) {
        table.standing.clear();
        table.found.clear();
        UUID middle = table.listed(2, SECOND, "Bleu");
        UUID other = table.listed(3, THIRD, "Blau");
        table.certain(middle, other, .99);
        table.certain(table.listed(first, FIRST, "Blue"), middle, .98);
        table.certain(other, table.listed(second, FIRST, "Azure"), .98);
        return Set.copyOf(table.inForce().presumed().stream()
                .flatMap(pair -> table.standing.stream()
                        .filter(listed -> listed.versionId().equals(pair.left())
                                || listed.versionId().equals(pair.right()))
                        .map(ListedName::primaryName))
                .toList());
    }
}
