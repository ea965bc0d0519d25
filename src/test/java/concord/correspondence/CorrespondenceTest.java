package concord.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.names.Band;
import concord.shared.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrespondenceTest {
    @ParameterizedTest(name = "{0}, {1} and {2}: {3}")
    @CsvSource({
        // how much alike, what the one says, what the other says, what holds
        "NONE,,,OPEN",
        "LIKELY,,,OPEN",
        "CERTAIN,,,PRESUMED",
        "NONE,SAME,SAME,CONFIRMED",
        "LIKELY,SAME,SAME,CONFIRMED",
        "CERTAIN,SAME,SAME,CONFIRMED",
        "NONE,SAME,,CLAIMED",
        "LIKELY,SAME,,PRESUMED",
        "CERTAIN,SAME,,PRESUMED",
        "NONE,SAME,UNSURE,CLAIMED",
        "LIKELY,SAME,UNSURE,CLAIMED",
        "CERTAIN,SAME,UNSURE,PRESUMED",
        "LIKELY,UNSURE,,OPEN",
        "CERTAIN,UNSURE,UNSURE,PRESUMED",
        "NONE,SAME,DIFFERENT,DIFFERENT",
        "LIKELY,SAME,DIFFERENT,DISPUTED",
        "CERTAIN,SAME,DIFFERENT,DISPUTED",
        "NONE,DIFFERENT,,DIFFERENT",
        "LIKELY,DIFFERENT,,DIFFERENT",
        "CERTAIN,DIFFERENT,,DISPUTED",
        "CERTAIN,DIFFERENT,UNSURE,DISPUTED",
        "LIKELY,DIFFERENT,UNSURE,DIFFERENT",
        "CERTAIN,DIFFERENT,DIFFERENT,DIFFERENT",
    })
    void what_both_say_and_how_much_alike_the_two_are_decide_what_holds(
            Band band, @Nullable Verdict one, @Nullable Verdict other, Correspondence holds) {
        assertThat(Correspondence.of(new Opinions(opinion(one), opinion(other)), band))
                .isEqualTo(holds);
        assertThat(Correspondence.of(new Opinions(opinion(other), opinion(one)), band))
                .isEqualTo(holds);
    }

    private static @Nullable Opinion opinion(@Nullable Verdict verdict) {
        return verdict == null ? null : new Opinion(new UUID(0, 1), Said.of(verdict), Instant.EPOCH);
    }
}
