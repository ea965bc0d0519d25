package concord.joint;

import java.time.Instant;
import java.util.function.Function;

/**
 * What the rule of agreement needs beside what is on the table.
 *
 * @param now the moment for which the list is computed: a hold holds until then or not
 * @param lapsed what a delegation stands for whose hold lapsed at a moment, by the rule that stood then
 */
record Rules(Instant now, Function<Instant, Standing> lapsed) {
    /** What a hold comes to that holds until a moment. */
    Standing hold(Instant until) {
        return until.isAfter(now) ? Standing.HOLD : lapsed.apply(until);
    }
}
