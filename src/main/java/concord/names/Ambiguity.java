package concord.names;

import java.util.Map;
import java.util.function.Function;

/**
 * What only the sight of all pairs shows: a name that leads to several entries of one list, and an entry that has a
 * better partner there. Either keeps a pair out of certain.
 */
public final class Ambiguity {
    private Ambiguity() {}

    /**
     * The same pairs, with bands that hold among all of them; the order of anything changes nothing.
     *
     * @param found raw resemblances, the left reasons being those of the left key
     * @param listOf which list an entry belongs to
     */
    public static <K extends Comparable<? super K>, L> Map<Pair<K>, Resemblance> settle(
            Map<Pair<K>, Resemblance> found, Function<K, L> listOf) {
        return Map.copyOf(found);
    }
}
