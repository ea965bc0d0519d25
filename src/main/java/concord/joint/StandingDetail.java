package concord.joint;

import concord.names.Pair;
import concord.names.Resemblance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One row with all that is behind it.
 *
 * @param held the resemblances that hold its entries together, the strongest first
 * @param alike entries of other rows that could be the same, each as the right one, the strongest first
 */
public record StandingDetail(JointList list, JointEntry row, List<Held> held, List<Held> alike) implements JointDetail {
    private static final Comparator<Held> STRONGEST_FIRST = Comparator.<Held>comparingDouble(
                    held -> -held.resemblance().score())
            .thenComparing(held -> held.right().primary().text())
            .thenComparing(held -> held.left().primary().text())
            .thenComparing(held -> held.right().entryId());

    static StandingDetail of(JointList list, JointEntry row) {
        Map<UUID, Listing> inside = new HashMap<>();
        row.listings().forEach(listing -> inside.put(listing.versionId(), listing));
        Map<UUID, Listing> all = new HashMap<>();
        list.entries().forEach(entry -> entry.listings().forEach(listing -> all.put(listing.versionId(), listing)));
        List<Held> held = new ArrayList<>();
        List<Held> alike = new ArrayList<>();
        list.inForce().settled().forEach((pair, resemblance) -> {
            if (inside.containsKey(pair.left()) || inside.containsKey(pair.right())) {
                boolean within = inside.containsKey(pair.left()) && inside.containsKey(pair.right());
                (within ? held : alike).add(ownFirst(held(all, pair, resemblance), row));
            }
        });
        return new StandingDetail(list, row, sorted(held), sorted(alike));
    }

    private static Held held(Map<UUID, Listing> all, Pair<UUID> pair, Resemblance resemblance) {
        return new Held(
                Objects.requireNonNull(all.get(pair.left())),
                Objects.requireNonNull(all.get(pair.right())),
                resemblance);
    }

    /** The entry that stands first in the row comes first. */
    private static Held ownFirst(Held held, JointEntry row) {
        int left = row.listings().indexOf(held.left());
        int right = row.listings().indexOf(held.right());
        return left < 0 || (right >= 0 && right < left) ? held.mirrored() : held;
    }

    private static List<Held> sorted(List<Held> some) {
        return some.stream().sorted(STRONGEST_FIRST).toList();
    }
}
