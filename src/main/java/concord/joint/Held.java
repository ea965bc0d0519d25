package concord.joint;

import concord.correspondence.Correspondence;
import concord.correspondence.InForce;
import concord.correspondence.Opinions;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two entries that resemble each other or of which somebody says something.
 *
 * @param resemblance its left reasons being those of the left one; of the band none where there is none
 * @param said the left entry's delegation first
 */
public record Held(Listing left, Listing right, Resemblance resemblance, Opinions said, Correspondence holds) {
    private static final Resemblance NONE = new Resemblance(0, Band.NONE, List.of());

    public static final Comparator<Held> STRONGEST_FIRST = Comparator.<Held>comparingDouble(
                    held -> -held.resemblance().score())
            .thenComparing(held -> held.right().primary().text())
            .thenComparing(held -> held.left().primary().text())
            .thenComparing(held -> held.right().entryId())
            .thenComparing(held -> held.left().entryId());

    /** All that resemble each other or that somebody has judged, in no order. */
    public static Stream<Held> in(JointList list) {
        Map<UUID, Listing> all = new HashMap<>();
        list.entries().forEach(entry -> entry.listings().forEach(listing -> all.put(listing.versionId(), listing)));
        InForce inForce = list.inForce();
        return Stream.concat(
                        inForce.settled().keySet().stream(),
                        inForce.said().keySet().stream()
                                .filter(pair -> !inForce.settled().containsKey(pair)))
                .map(pair -> between(
                        list,
                        Objects.requireNonNull(all.get(pair.left())),
                        Objects.requireNonNull(all.get(pair.right()))));
    }

    /** Two entries on the table, whether or not they are alike. */
    public static Held between(JointList list, Listing left, Listing right) {
        Pair<UUID> pair = Pair.of(left.versionId(), right.versionId());
        InForce inForce = list.inForce();
        Resemblance resemblance = inForce.settled().getOrDefault(pair, NONE);
        Opinions said = inForce.said().getOrDefault(pair, Opinions.NONE);
        Correspondence holds = inForce.between(pair);
        return pair.left().equals(left.versionId())
                ? new Held(left, right, resemblance, said, holds)
                : new Held(right, left, resemblance, said, holds).mirrored();
    }

    public Held mirrored() {
        return new Held(/* left= */ right, /* right= */ left, resemblance.mirrored(), said.mirrored(), holds);
    }

    /** Whether the pattern is a part of what the names of either are found by. */
    public boolean found(String pattern) {
        return left.searchForm().contains(pattern) || right.searchForm().contains(pattern);
    }
}
