package concord.edition;

import static concord.edition.SampleEditions.edition;
import static concord.edition.SampleEditions.id;
import static concord.edition.SampleEditions.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import concord.edition.EditionDifference.Became;
import concord.edition.EditionDifference.Regrouped;
import concord.edition.EditionDifference.ReservationChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditionDifferenceTest {
    private static final Reservation DOUBT = new Reservation("us", "en", "Not its charity.");
    private static final Reservation GREATER_DOUBT = new Reservation("us", "en", "Not its charity, nor its press.");
    private static final Reservation SOMNENIE = new Reservation("ru", "ru", "Кроме её газеты.");

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(EditionDifference.of(SampleEditions.sample(), SampleEditions.sample())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_is_only_in_the_later_one_has_joined_and_what_is_only_in_the_earlier_one_has_left() {
        Organisation blue = organisation("Blue Front", id(1));
        Organisation green = organisation("Green Army", id(2));
        Organisation red = organisation("Red Guard", id(3));

        EditionDifference difference = difference(List.of(blue, green), List.of(green, red));

        assertThat(difference)
                .isEqualTo(new EditionDifference(List.of(red), List.of(blue), List.of(), List.of(), List.of()));
    }

    @Test
    void another_agreed_name_is_a_renaming_even_if_entries_came_and_went() {
        Organisation blue = organisation("Blue Front", id(1), id(2));
        Organisation azure = organisation("Azure Front", id(2), id(3));

        assertThat(difference(List.of(blue), List.of(azure)))
                .isEqualTo(new EditionDifference(
                        List.of(), List.of(), List.of(new Became(blue, azure)), List.of(), List.of()));
    }

    @Test
    void one_name_without_an_entry_in_common_is_no_sameness() {
        EditionDifference difference =
                difference(List.of(organisation("Blue Front", id(1))), List.of(organisation("Blue Front", id(2))));

        assertThat(difference.joined()).hasSize(1);
        assertThat(difference.left()).hasSize(1);
        assertThat(difference.renamed()).isEmpty();
    }

    @Test
    void several_that_became_one_were_brought_together_and_none_of_them_left_or_was_renamed() {
        List<Organisation> before = List.of(organisation("Blue Front", id(1)), organisation("Green Army", id(2)));
        List<Organisation> after = List.of(organisation("Blue Front", id(1), id(2)));

        assertThat(difference(before, after))
                .isEqualTo(new EditionDifference(
                        List.of(), List.of(), List.of(), List.of(new Regrouped(before, after)), List.of()));
    }

    @Test
    void one_that_became_several_was_taken_apart_and_none_of_them_joined_or_was_renamed() {
        List<Organisation> before = List.of(organisation("Blue Front", id(1), id(2)));
        List<Organisation> after = List.of(organisation("Blue Front", id(1)), organisation("Green Army", id(2)));

        assertThat(difference(before, after))
                .isEqualTo(new EditionDifference(
                        List.of(), List.of(), List.of(), List.of(new Regrouped(before, after)), List.of()));
    }

    @Test
    void what_was_taken_apart_and_brought_together_otherwise_is_told_as_a_whole() {
        List<Organisation> before = List.of(organisation("A", id(1), id(2)), organisation("B", id(3), id(4)));
        List<Organisation> after = List.of(organisation("A", id(1)), organisation("B", id(2), id(3), id(4)));

        assertThat(difference(before, after).regrouped()).containsExactly(new Regrouped(before, after));
    }

    @Test
    void a_reservation_is_added_withdrawn_or_reworded() {
        Organisation free = organisation("Blue Front", id(1));
        Organisation doubted = organisation("Blue Front", List.of(DOUBT), id(1));
        Organisation more = organisation("Blue Front", List.of(GREATER_DOUBT), id(1));

        assertThat(difference(List.of(free), List.of(doubted)).reservations())
                .containsExactly(new ReservationChange(new Became(free, doubted), "us", List.of(), List.of(DOUBT)));
        assertThat(difference(List.of(doubted), List.of(free)).reservations())
                .containsExactly(new ReservationChange(new Became(doubted, free), "us", List.of(DOUBT), List.of()));
        assertThat(difference(List.of(doubted), List.of(more)).reservations())
                .containsExactly(
                        new ReservationChange(new Became(doubted, more), "us", List.of(DOUBT), List.of(GREATER_DOUBT)));
    }

    @Test
    void reservations_of_two_delegations_change_apart() {
        Organisation before = organisation("Blue Front", List.of(DOUBT), id(1));
        Organisation after = organisation("Blue Front", List.of(SOMNENIE), id(1));

        assertThat(difference(List.of(before), List.of(after)).reservations())
                .extracting(ReservationChange::delegation)
                .containsExactly("ru", "us");
    }

    @Test
    void a_reservation_that_only_one_part_keeps_is_withdrawn_on_the_other() {
        Organisation whole = organisation("Blue Front", List.of(DOUBT), id(1), id(2));
        Organisation kept = organisation("Blue Front", List.of(DOUBT), id(1));
        Organisation freed = organisation("Green Army", id(2));

        assertThat(difference(List.of(whole), List.of(kept, freed)).reservations())
                .containsExactly(new ReservationChange(new Became(whole, freed), "us", List.of(DOUBT), List.of()));
    }

    @Test
    void a_reservation_that_one_part_brought_along_is_added_to_the_other() {
        Organisation doubted = organisation("Blue Front", List.of(DOUBT), id(1));
        Organisation free = organisation("Green Army", id(2));
        Organisation together = organisation("Blue Front", List.of(DOUBT), id(1), id(2));

        assertThat(difference(List.of(doubted, free), List.of(together)).reservations())
                .containsExactly(new ReservationChange(new Became(free, together), "us", List.of(), List.of(DOUBT)));
    }

    @Test
    void an_edition_that_only_has_one_organisation_more_differs() {
        Organisation blue = organisation("Blue Front", id(1));

        assertThat(difference(List.of(), List.of(blue)).isEmpty()).isFalse();
    }

    @Test
    void a_reservation_that_stays_is_not_told_where_another_delegation_makes_one() {
        Organisation before = organisation("Blue Front", List.of(DOUBT), id(1));
        Organisation after = organisation("Blue Front", List.of(DOUBT, SOMNENIE), id(1));

        assertThat(difference(List.of(before), List.of(after)).reservations())
                .containsExactly(new ReservationChange(new Became(before, after), "ru", List.of(), List.of(SOMNENIE)));
    }

    @Test
    void in_a_chain_a_reservation_is_compared_only_with_what_has_an_entry_of_it() {
        Organisation first = organisation("A", List.of(DOUBT), id(1), id(2));
        Organisation second = organisation("B", id(3));
        Organisation kept = organisation("A", List.of(DOUBT), id(1));
        Organisation mixed = organisation("B", List.of(DOUBT), id(2), id(3));

        assertThat(difference(List.of(first, second), List.of(kept, mixed)).reservations())
                .containsExactly(new ReservationChange(new Became(second, mixed), "us", List.of(), List.of(DOUBT)));
    }

    @Test
    void every_organisation_is_told_once_and_backwards_tells_the_same() {
        Random random = new Random(20151218);
        for (int i = 0; i < 500; i++) {
            Edition before = edition(1, organisations(random));
            Edition after = edition(2, organisations(random));

            EditionDifference there = EditionDifference.of(before, after);
            EditionDifference back = EditionDifference.of(after, before);

            assertThat(back.joined()).isEqualTo(there.left());
            assertThat(back.left()).isEqualTo(there.joined());
            assertThat(back.renamed()).hasSameSizeAs(there.renamed());
            assertThat(back.regrouped())
                    .containsExactlyInAnyOrderElementsOf(there.regrouped().stream()
                            .map(regrouped -> new Regrouped(regrouped.after(), regrouped.before()))
                            .toList());
            assertThat(after.organisations())
                    .hasSizeGreaterThanOrEqualTo(there.joined().size()
                            + there.regrouped().stream()
                                    .mapToInt(regrouped -> regrouped.after().size())
                                    .sum());
        }
    }

    /** Some of nine entries, in organisations of any size. */
    private static List<Organisation> organisations(Random random) {
        List<UUID> entries = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            entries.add(id(number));
        }
        Collections.shuffle(entries, random);
        List<Organisation> organisations = new ArrayList<>();
        for (int from = random.nextInt(3); from < entries.size(); ) {
            int to = Math.min(entries.size(), from + 1 + random.nextInt(3));
            organisations.add(organisation(
                    "Colour " + random.nextInt(4), entries.subList(from, to).toArray(UUID[]::new)));
            from = to;
        }
        return organisations;
    }

    private static EditionDifference difference(List<Organisation> before, List<Organisation> after) {
        return EditionDifference.of(edition(1, before), edition(2, after));
    }
}
