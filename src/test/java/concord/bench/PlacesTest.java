package concord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places();

    @Test
    void counts_the_answers_up_to_a_place() {
        places.add("one", "first", 1, List.of(1, 2, 3));
        places.add("two", "third", 3, List.of(1, 2, 3));

        assertThat(places.within(1)).isEqualTo(1);
        assertThat(places.within(2)).isEqualTo(1);
        assertThat(places.within(3)).isEqualTo(2);
        assertThat(places.shareWithin(1)).isEqualTo(.5);
    }

    @Test
    void an_answer_that_is_not_found_counts_among_all() {
        places.add("one", "none", 9, List.of(1, 2, 3));

        assertThat(places.within(1000)).isZero();
        assertThat(places.all()).isEqualTo(1);
        assertThat(places.missed()).isEqualTo("none one (not found)");
    }
}
