package concord.names;

import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparedNamesTest {
    @Test
    void takes_all_names_of_an_entry_with_sixty() {
        List<Name> names = names(60, "Zawra%d Front of the Valley");
        assertThat(ComparedNames.of(names)).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void takes_few_of_hundreds_that_begin_alike_and_all_others() {
        List<Name> others = names(5, "Valley Army %d");
        List<Name> names = new ArrayList<>(names(500, "ISLAMIC-Front of Zawra %d"));
        names.addAll(others);
        assertThat(ComparedNames.of(names)).containsAll(others).hasSize(1 + 10 + others.size());
    }

    @Test
    void takes_no_more_than_a_hundred_and_the_primary_one_among_them() {
        List<Name> names = names(500, "A%d Army");
        assertThat(ComparedNames.of(names)).hasSize(100).contains(names.get(0));
    }

    @Test
    void come_to_a_bounded_number_when_taken_apart() {
        List<Name> names = names(100, "Valley%1$d; Hills%1$d; River%1$d; Forest%1$d; Lake%1$d");
        assertThat(ComparableForm.of(names).variants())
                .hasSize(ComparableForm.MOST)
                .first()
                .extracting(NameVariant::text)
                .isEqualTo("Zawra");
    }

    @Test
    void do_not_ask_for_their_order() {
        List<Name> names = names(300, "Islamic Front of Zawra %d");
        List<Name> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(20151218));
        assertThat(ComparedNames.of(shuffled)).isEqualTo(ComparedNames.of(names));
    }

    /** So many, the first being the primary one. */
    private static List<Name> names(int count, String pattern) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count - 1; i++) {
            texts.add(pattern.formatted(i));
        }
        return Names.of("Zawra", texts.toArray(String[]::new));
    }
}
