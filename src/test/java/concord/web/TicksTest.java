package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicksTest {
    private final Ticks ticks = new Ticks();

    @BeforeEach
    void two_rows_are_shown() {
        ticks.show(Map.of("1", "Blue", "2", "Red"));
    }

    @Test
    void what_is_shown_is_ticked_and_its_tick_taken_away() {
        ticks.tick(List.of("1", "2"), true);
        ticks.tick(List.of("2"), false);

        assertThat(ticks.keys()).containsExactly("1");
        assertThat(ticks.getElsewhere()).isEmpty();
    }

    @Test
    void a_tick_for_a_row_that_is_not_shown_is_passed_over() {
        ticks.tick(List.of("1", "7"), true);

        assertThat(ticks.keys()).containsExactly("1");
    }

    @Test
    void those_that_are_ticked_can_be_named_by_their_keys() {
        ticks.tick(List.of("1", "2"), true);

        assertThat(ticks.names(Set.of("2", "7"))).containsExactly("Red");
    }

    @Test
    void what_is_ticked_and_no_longer_shown_is_named() {
        ticks.tick(List.of("1", "2"), true);
        ticks.show(Map.of("2", "Red", "3", "Green"));

        assertThat(ticks.getCount()).isEqualTo(2);
        assertThat(ticks.getElsewhere()).containsExactly("Blue");
    }

    @Test
    void it_keeps_its_tick_while_it_is_not_shown_unless_only_what_is_seen_keeps_it() {
        ticks.tick(List.of("1", "2"), true);
        ticks.show(Map.of("2", "Red"));
        ticks.tick(List.of("1"), false);
        assertThat(ticks.has("1")).isTrue();

        ticks.keepShown();
        assertThat(ticks.keys()).containsExactly("2");
    }

    @Test
    void what_is_ticked_without_being_shown_is_named_too() {
        ticks.tickNamed(Map.of("1", "Blue", "9", "Grey"));

        assertThat(ticks.getElsewhere()).containsExactly("Grey");
        ticks.clear();
        assertThat(ticks.keys()).isEmpty();
    }

    @Test
    void a_tick_whose_row_is_gone_is_named_and_counts_no_more() {
        ticks.tick(List.of("1", "2"), true);
        ticks.show(Map.of("2", "Red"), Set.of("2", "3"));

        assertThat(ticks.keys()).containsExactly("2");
        assertThat(ticks.getGone()).containsExactly("Blue");
        assertThat(ticks.getElsewhere()).isEmpty();
    }

    @Test
    void the_last_tick_that_goes_leaves_the_ticked_ones_shown_until_all_are_asked_for() {
        ticks.tick(List.of("1"), true);
        ticks.showOnly();
        ticks.tick(List.of("1"), false);
        assertThat(ticks.isOnly()).isTrue();

        ticks.clear();
        assertThat(ticks.isOnly()).isFalse();
    }

    @Test
    void every_change_is_counted() {
        int before = ticks.changes();
        ticks.tick(List.of("1"), true);
        ticks.tick(List.of("1"), false);

        assertThat(ticks.changes()).isEqualTo(before + 2);
    }
}
