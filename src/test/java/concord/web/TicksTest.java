package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicksTest {
    private final Ticks<Integer> ticks = new Ticks<>();

    @BeforeEach
    void two_rows_are_shown() {
        ticks.show(Map.of(1, "Blue", 2, "Red"));
    }

    @Test
    void what_is_shown_is_ticked_and_its_tick_taken_away() {
        ticks.tick(List.of(1, 2), true);
        ticks.tick(List.of(2), false);

        assertThat(ticks.keys()).containsExactly(1);
        assertThat(ticks.elsewhere()).isEmpty();
    }

    @Test
    void a_tick_for_a_row_that_is_not_shown_is_passed_over() {
        ticks.tick(List.of(1, 7), true);

        assertThat(ticks.keys()).containsExactly(1);
    }

    @Test
    void what_is_ticked_and_no_longer_shown_is_named() {
        ticks.tick(List.of(1, 2), true);
        ticks.show(Map.of(2, "Red", 3, "Green"));

        assertThat(ticks.size()).isEqualTo(2);
        assertThat(ticks.elsewhere()).containsExactly("Blue");
    }

    @Test
    void it_keeps_its_tick_while_it_is_not_shown() {
        ticks.tick(List.of(1), true);
        ticks.show(Map.of(3, "Green"));
        ticks.tick(List.of(1), false);

        assertThat(ticks.has(1)).isTrue();
    }

    @Test
    void what_is_ticked_without_being_shown_is_named_too() {
        ticks.tickNamed(Map.of(1, "Blue", 9, "Grey"));

        assertThat(ticks.elsewhere()).containsExactly("Grey");
        ticks.clear();
        assertThat(ticks.keys()).isEmpty();
    }
}
