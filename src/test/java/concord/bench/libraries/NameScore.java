package concord.bench.libraries;

import java.util.List;

/** How alike a library holds two romanised names to be, from 0 to 1. */
public interface NameScore {
    double of(String one, String other);

    /** The best over all pairs of names of two entries. */
    default double best(List<String> names, List<String> others) {
        double best = 0;
        for (String one : names) {
            for (String other : others) {
                best = Math.max(best, of(one, other));
            }
        }
        return best;
    }
}
