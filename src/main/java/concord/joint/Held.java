package concord.joint;

import concord.names.Resemblance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A resemblance of two entries, its left reasons being those of the left one. */
public record Held(Listing left, Listing right, Resemblance resemblance) {
    static final Comparator<Held> STRONGEST_FIRST = Comparator.<Held>comparingDouble(
                    held -> -held.resemblance().score())
            .thenComparing(held -> held.right().primary().text())
            .thenComparing(held -> held.left().primary().text())
            .thenComparing(held -> held.right().entryId())
            .thenComparing(held -> held.left().entryId());

    /** All that are certain or likely, in no order. */
    static Stream<Held> in(JointList list) {
        Map<UUID, Listing> all = new HashMap<>();
        list.entries().forEach(entry -> entry.listings().forEach(listing -> all.put(listing.versionId(), listing)));
        return list.inForce().settled().entrySet().stream()
                .map(found -> new Held(
                        Objects.requireNonNull(all.get(found.getKey().left())),
                        Objects.requireNonNull(all.get(found.getKey().right())),
                        found.getValue()));
    }

    Held mirrored() {
        return new Held(/* left= */ right, /* right= */ left, resemblance.mirrored());
    }

    /** Whether the pattern is a part of what the names of either are found by. */
    boolean found(String pattern) {
        return left.searchForm().contains(pattern) || right.searchForm().contains(pattern);
    }
}
