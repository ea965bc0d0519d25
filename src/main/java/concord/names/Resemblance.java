package concord.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much two entries look like one organisation; computed, decides nothing.
 *
 * @param score between 0 and 1
 * @param reasons the strongest four at most, then what speaks against
 */
public record Resemblance(double score, Band band, List<Reason> reasons) {
    static final Resemblance NONE = new Resemblance(0, Band.NONE, List.of());

    public Resemblance {
        reasons = List.copyOf(reasons);
    }

    /** The same for (a, b) and (b, a) but for the sides of the reasons. */
    public static Resemblance between(ComparableForm a, ComparableForm b) {
        Set<String> common = new TreeSet<>(a.keys());
        common.retainAll(b.keys());
        return common.isEmpty() ? NONE : new Resemblance(1, Band.CERTAIN, List.of());
    }

    /** The same resemblance seen from the other entry. */
    public Resemblance mirrored() {
        return new Resemblance(
                score, band, reasons.stream().map(Reason::mirrored).toList());
    }
}
