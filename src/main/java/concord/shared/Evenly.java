package concord.shared;

import java.util.List;
import java.util.stream.IntStream;

/** Some of many, so that they still tell the whole. */
public final class Evenly {
    private Evenly() {}

    /**
     * The first, the last and those between them, evenly; all where there are no more than asked for.
     *
     * @param most at least 2
     */
    public static <T> List<T> of(List<T> all, int most) {
        return all.size() <= most
                ? List.copyOf(all)
                : IntStream.range(0, most)
                        .mapToObj(place -> all.get((int) ((long) place * (all.size() - 1) / (most - 1))))
                        .toList();
    }
}
