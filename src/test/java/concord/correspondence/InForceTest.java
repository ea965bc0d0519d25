package concord.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import concord.names.Marks;
import concord.names.Pair;
import concord.names.Reason;
import concord.names.Resemblance;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);
    private static final UUID THIRD = new UUID(7, 3);

    private final List<ListedName> standing = new ArrayList<>();
    private final Map<Pair<UUID>, Resemblance> found = new LinkedHashMap<>();
    private final Map<Pair<UUID>, Opinions> said = new LinkedHashMap<>();
    private final Map<UUID, Marks> marks = new LinkedHashMap<>();

    @Test
    void a_certain_resemblance_joins() {
        certain(listed(1, FIRST, "Blue"), listed(2, SECOND, "Bleu"), .98);

        assertThat(inForce().presumed()).containsExactly(pair(1, 2));
    }

    @Test
    void a_likely_resemblance_joins_nothing() {
        resembling(Band.LIKELY, listed(1, FIRST, "Blue"), listed(2, SECOND, "Bleu"), .9);

        assertThat(inForce().presumed()).isEmpty();
        assertThat(inForce().settled()).containsOnlyKeys(pair(1, 2));
    }

    @Test
    void of_two_entries_of_one_delegation_the_stronger_joins() {
        UUID ours = listed(1, FIRST, "Blue");
        certain(ours, listed(2, SECOND, "Bleu"), .97);
        certain(ours, listed(3, SECOND, "Blau"), .99);

        assertThat(inForce().presumed()).containsExactly(pair(1, 3));
    }

    @Test
    void of_two_entries_of_one_delegation_that_are_equally_strong_neither_joins() {
        UUID ours = listed(1, FIRST, "Blue");
        certain(ours, listed(2, SECOND, "Bleu"), .97);
        certain(ours, listed(3, SECOND, "Blau"), .97);

        assertThat(inForce().presumed()).isEmpty();
    }

    @Test
    void a_name_that_leads_to_two_entries_of_one_delegation_joins_neither() {
        UUID ours = listed(1, FIRST, "Blue");
        resembling(Band.CERTAIN, ours, listed(2, SECOND, "Azure"), .97, "Blue");
        resembling(Band.LIKELY, ours, listed(3, SECOND, "Navy"), .9, "Blue");

        assertThat(inForce().presumed()).isEmpty();
    }

    @Test
    void a_chain_joins_three_delegations() {
        UUID middle = listed(2, SECOND, "Bleu");
        certain(listed(1, FIRST, "Blue"), middle, .98);
        certain(middle, listed(3, THIRD, "Blau"), .97);

        assertThat(inForce().organisations(ids())).containsExactly(Set.of(id(1), id(2), id(3)));
    }

    @Test
    void a_chain_brings_no_two_entries_of_one_delegation_together() {
        UUID second = listed(2, SECOND, "Bleu");
        UUID third = listed(3, THIRD, "Blau");
        certain(listed(1, FIRST, "Blue"), second, .99);
        certain(second, third, .98);
        certain(third, listed(4, FIRST, "Azure"), .97);

        assertThat(inForce().organisations(ids()))
                .containsExactlyInAnyOrder(Set.of(id(1), id(2), id(3)), Set.of(id(4)));
    }

    @Test
    void what_both_confirm_joins_without_any_resemblance() {
        both(listed(1, FIRST, "Blue"), Verdict.SAME, listed(2, SECOND, "Red"));

        assertThat(inForce().organisations(ids())).containsExactly(Set.of(id(1), id(2)));
        assertThat(inForce().presumed()).isEmpty();
    }

    @Test
    void what_one_claims_without_any_resemblance_joins_nothing() {
        one(listed(1, FIRST, "Blue"), Verdict.SAME, listed(2, SECOND, "Red"));

        assertThat(inForce().organisations(ids())).hasSize(2);
        assertThat(inForce().between(pair(1, 2))).isEqualTo(Correspondence.CLAIMED);
    }

    @Test
    void one_entry_stands_for_several_of_another_delegation_only_by_what_both_confirm() {
        UUID ours = listed(1, FIRST, "Blue");
        both(ours, Verdict.SAME, listed(2, SECOND, "Red"));
        both(ours, Verdict.SAME, listed(3, SECOND, "Green"));
        certain(ours, listed(4, SECOND, "Blau"), .98);

        assertThat(inForce().organisations(ids()))
                .containsExactlyInAnyOrder(Set.of(id(1), id(2), id(3)), Set.of(id(4)));
    }

    @Test
    void nothing_presumed_brings_together_what_somebody_holds_to_be_different() {
        UUID first = listed(1, FIRST, "Blue");
        UUID second = listed(2, SECOND, "Bleu");
        UUID third = listed(3, THIRD, "Blau");
        certain(first, second, .99);
        certain(second, third, .98);
        one(first, Verdict.DIFFERENT, third);

        assertThat(inForce().organisations(ids())).containsExactlyInAnyOrder(Set.of(id(1), id(2)), Set.of(id(3)));
        assertThat(inForce().between(pair(2, 3))).isEqualTo(Correspondence.OPEN);
    }

    @Test
    void nor_two_that_contradict_each_other() {
        chain();
        marked(id(1), "Zawra (Kenya)", "");
        marked(id(3), "Zawra (Somalia)", "");

        assertThat(inForce().organisations(ids())).containsExactlyInAnyOrder(Set.of(id(1), id(2)), Set.of(id(3)));
        assertThat(inForce().between(pair(2, 3))).isEqualTo(Correspondence.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"Zawra, QDe.001, Zawra, QDe.002, 2", "Zawra 1, '', Zawra 2, '', 2", "Zawra, QDe.001, Zawra 2, '', 1"})
    void whether_in_a_reference_or_in_a_number(String one, String ours, String other, String theirs, int rows) {
        chain();
        marked(id(1), one, ours);
        marked(id(3), other, theirs);

        assertThat(inForce().organisations(ids())).hasSize(rows);
    }

    @Test
    void unless_they_are_held_to_be_the_same() {
        chain();
        marked(id(1), "Zawra (Kenya)", "");
        marked(id(3), "Zawra (Somalia)", "");
        resembling(Band.LIKELY, id(1), id(3), .7);
        one(id(1), Verdict.SAME, id(3));

        assertThat(inForce().organisations(ids())).containsExactly(Set.of(id(1), id(2), id(3)));
    }

    @Test
    void what_is_confirmed_brings_together_what_contradicts() {
        chain();
        marked(id(1), "Zawra (Kenya)", "");
        marked(id(3), "Zawra (Somalia)", "");
        both(id(2), Verdict.SAME, id(3));

        assertThat(inForce().organisations(ids())).hasSize(2);
        both(id(1), Verdict.SAME, id(2));
        assertThat(inForce().organisations(ids())).containsExactly(Set.of(id(1), id(2), id(3)));
    }

    /** Three, of which the first and the last do not resemble each other; the first two are the strongest pair. */
    private void chain() {
        UUID middle = listed(2, SECOND, "Bleu");
        certain(listed(1, FIRST, "Blue"), middle, .99);
        certain(middle, listed(3, THIRD, "Blau"), .98);
    }

    private void marked(UUID id, String name, String reference) {
        Name primary = new Name(NameKind.PRIMARY, name, "en", "Latn");
        Designation designation = new Designation("", "", reference, null, null, null);
        marks.put(id, Marks.of(new Particulars(List.of(primary), List.of(designation), List.of(), "", "")));
    }

    @Test
    void a_closed_delegation_disputes_nothing() {
        UUID ours = listed(1, FIRST, "Blue");
        standing.add(new ListedName(id(2), SECOND, "Bleu", false));
        certain(ours, id(2), .99);
        one(ours, Verdict.DIFFERENT, id(2));

        assertThat(inForce().disputed()).isEmpty();
        assertThat(inForce().organisations(ids())).hasSize(2);
    }

    @Test
    void names_and_not_ids_decide_between_chains_of_one_strength() {
        assertThat(namesTogether(1, 4)).isEqualTo(namesTogether(4, 1));
    }

    @Test
    void the_order_of_the_input_changes_nothing() {
        manyPairs(new Random(20151218));
        InForce expected = inForce();
        List<Map.Entry<Pair<UUID>, Resemblance>> pairs = new ArrayList<>(found.entrySet());
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(pairs, random);
            Collections.shuffle(standing, random);
            found.clear();
            pairs.forEach(pair -> found.put(pair.getKey(), pair.getValue()));

            assertThat(inForce()).isEqualTo(expected);
        }
    }

    /** Also with judgements, of which some contradict each other, and places that do. */
    private void manyPairs(Random random) {
        List<String> places = List.of("Kenya", "Somalia", "", "", "");
        UUID[] delegations = {FIRST, SECOND, THIRD, new UUID(7, 4)};
        for (int i = 0; i < 40; i++) {
            listed(i, delegations[i % delegations.length], "Name " + random.nextInt(12));
            marked(id(i), "Zawra " + places.get(random.nextInt(places.size())), "");
        }
        for (int i = 0; i < 160; i++) {
            int left = random.nextInt(40);
            int right = random.nextInt(40);
            if (left % delegations.length != right % delegations.length) {
                certain(id(left), id(right), .96 + random.nextInt(4) / 100.);
                Verdict verdict = Verdict.values()[random.nextInt(3)];
                if (random.nextInt(3) == 0) {
                    both(id(left), verdict, id(right));
                } else if (random.nextInt(3) == 0) {
                    one(id(left), verdict, id(right));
                }
            }
        }
    }

    /** Two entries of one delegation that a chain would bring together with equal strength: which one stays out. */
    private Set<String> namesTogether(long first, long second) {
        standing.clear();
        found.clear();
        UUID middle = listed(2, SECOND, "Bleu");
        UUID other = listed(3, THIRD, "Blau");
        certain(middle, other, .99);
        certain(listed(first, FIRST, "Blue"), middle, .98);
        certain(other, listed(second, FIRST, "Azure"), .98);
        return Set.copyOf(inForce().presumed().stream()
                .flatMap(pair -> standing.stream()
                        .filter(listed -> listed.versionId().equals(pair.left())
                                || listed.versionId().equals(pair.right()))
                        .map(ListedName::primaryName))
                .toList());
    }

    private InForce inForce() {
        return InForce.of(standing, found, said, id -> marks.getOrDefault(id, Marks.NONE));
    }

    private void both(UUID one, Verdict verdict, UUID other) {
        said.put(Pair.of(one, other), new Opinions(opinion(verdict), opinion(verdict)));
    }

    /** One of the two says so; which of them changes nothing of what holds. */
    private void one(UUID one, Verdict verdict, UUID other) {
        said.put(Pair.of(one, other), new Opinions(opinion(verdict), null));
    }

    private static Opinion opinion(Verdict verdict) {
        return new Opinion(new UUID(3, 1), Said.of(verdict), Instant.EPOCH);
    }

    private List<UUID> ids() {
        return standing.stream().map(ListedName::versionId).toList();
    }

    private UUID listed(long id, UUID delegation, String name) {
        standing.add(new ListedName(id(id), delegation, name, true));
        return id(id);
    }

    private void certain(UUID left, UUID right, double score) {
        resembling(Band.CERTAIN, left, right, score);
    }

    private void resembling(Band band, UUID left, UUID right, double score) {
        resembling(band, left, right, score, left + " " + right);
    }

    private void resembling(Band band, UUID left, UUID right, double score, String by) {
        Reason reason = new Reason(Reason.Kind.SAME_NAME, by, by, "", false);
        found.put(Pair.of(left, right), new Resemblance(score, band, List.of(reason)));
    }

    private static Pair<UUID> pair(long left, long right) {
        return Pair.of(id(left), id(right));
    }

    private static UUID id(long number) {
        return new UUID(1, number);
    }
}
