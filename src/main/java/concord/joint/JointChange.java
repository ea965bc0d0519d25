package concord.joint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What tells one joint list from another of the same entries; a pure function of the two.
 *
 * @param joined rows that were several
 * @param parted rows that become several
 * @param turned rows of the same entries in another state
 */
public record JointChange(List<Joined> joined, List<Parted> parted, List<Turned> turned) {
    /** Several rows, or parts of them, become one. */
    public record Joined(List<JointEntry> before, JointEntry after) {}

    /** One row becomes several, or gives some of its entries away. */
    public record Parted(JointEntry before, List<JointEntry> after) {}

    /** A row gets another state. */
    public record Turned(JointEntry before, JointEntry after) {}

    public JointChange {
        joined = List.copyOf(joined);
        parted = List.copyOf(parted);
        turned = List.copyOf(turned);
    }

    public static JointChange between(JointList before, JointList after) {
        Map<UUID, JointEntry> were = rows(before);
        Map<UUID, JointEntry> become = rows(after);
        List<Joined> joined = new ArrayList<>();
        List<Turned> turned = new ArrayList<>();
        for (JointEntry row : after.entries()) {
            List<JointEntry> from = rowsOf(row, were);
            if (from.size() > 1) {
                joined.add(new Joined(from, row));
            } else if (entries(from.get(0)).equals(entries(row)) && from.get(0).agreement() != row.agreement()) {
                turned.add(new Turned(from.get(0), row));
            }
        }
        List<Parted> parted = before.entries().stream()
                .map(row -> new Parted(row, rowsOf(row, become)))
                .filter(row -> row.after().size() > 1)
                .toList();
        return new JointChange(joined, parted, turned);
    }

    private static Map<UUID, JointEntry> rows(JointList list) {
        Map<UUID, JointEntry> rows = new HashMap<>();
        list.entries().forEach(row -> row.listings().forEach(listing -> rows.put(listing.entryId(), row)));
        return rows;
    }

    /** Those in which the entries of a row stand in the other list. */
    private static List<JointEntry> rowsOf(JointEntry row, Map<UUID, JointEntry> other) {
        Map<UUID, JointEntry> found = new LinkedHashMap<>();
        row.listings().stream()
                .map(listing -> Objects.requireNonNull(other.get(listing.entryId())))
                .forEach(of -> found.putIfAbsent(of.id(), of));
        return List.copyOf(found.values());
    }

    private static Set<UUID> entries(JointEntry row) {
        return row.listings().stream().map(Listing::entryId).collect(Collectors.toSet());
    }

    public boolean isNone() {
        return joined.isEmpty() && parted.isEmpty() && turned.isEmpty();
    }
}
