package concord.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoredTest {
    private static final Scored MATCH_HIGH = new Scored(.9, true);
    private static final Scored OTHER_MIDDLE = new Scored(.8, false);
    private static final Scored MATCH_LOW = new Scored(.7, true);

    @Test
    void average_precision_is_one_where_all_matches_come_first() {
        assertThat(Scored.averagePrecision(List.of(MATCH_LOW, MATCH_HIGH, new Scored(.1, false))))
                .isEqualTo(1);
    }

    @Test
    void average_precision_is_the_mean_over_the_matches_of_the_precision_so_far() {
        assertThat(Scored.averagePrecision(List.of(MATCH_LOW, OTHER_MIDDLE, MATCH_HIGH)))
                .isEqualTo((1 + 2 / 3.0) / 2, within(1e-12));
    }

    @Test
    void pairs_of_one_score_gain_nothing_from_their_order() {
        assertThat(Scored.averagePrecision(List.of(new Scored(0, true), new Scored(0, false), new Scored(0, false))))
                .isEqualTo(1 / 3.0, within(1e-12));
    }

    @Test
    void the_learned_threshold_parts_matches_from_others() {
        assertThat(CrossValidation.learned(List.of(MATCH_HIGH, OTHER_MIDDLE, new Scored(.1, false))))
                .isEqualTo(.9);
    }

    @Test
    void f1_is_one_where_one_threshold_parts_them_all() {
        assertThat(CrossValidation.f1(pairs(50, .9, .1), 1)).isEqualTo(1);
    }

    @Test
    void f1_of_a_score_that_says_nothing_is_that_of_holding_all_for_matches() {
        assertThat(CrossValidation.f1(pairs(50, .5, .5), 1)).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void f1_counts_what_the_threshold_of_other_pairs_does_not_reach() {
        List<Scored> pairs = new ArrayList<>(pairs(50, .9, .1));
        pairs.add(new Scored(0, true));

        assertThat(CrossValidation.f1(pairs, 1)).isEqualTo(100 / 101.0, within(1e-12));
    }

    @Test
    void the_same_seed_gives_the_same_f1() {
        List<Scored> pairs = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            pairs.add(new Scored(random.nextDouble(), random.nextBoolean()));
        }
        double once = CrossValidation.f1(pairs, 3);

        assertThat(CrossValidation.f1(Collections.unmodifiableList(pairs), 3)).isEqualTo(once);
    }

    private static List<Scored> pairs(int each, double matches, double others) {
        List<Scored> pairs = new ArrayList<>(Collections.nCopies(each, new Scored(matches, true)));
        pairs.addAll(Collections.nCopies(each, new Scored(others, false)));
        return pairs;
    }
}
