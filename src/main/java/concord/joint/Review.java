package concord.joint;

import concord.names.Band;
import concord.names.SearchForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a delegation has to look at: entries of other delegations that could be the same organisation as one of its own
 * and stand in another row. Only delegations that count are asked about.
 *
 * @param pairs its own entry as the left one, the most alike first
 */
public record Review(JointList list, List<Held> pairs) {
    public Review {
        pairs = List.copyOf(pairs);
    }

    static Review of(JointList list, UUID delegationId) {
        Map<UUID, UUID> rows = new HashMap<>();
        list.entries().forEach(row -> row.listings().forEach(listing -> rows.put(listing.versionId(), row.id())));
        Set<UUID> counting = list.openParties().stream().map(Party::id).collect(Collectors.toSet());
        return new Review(
                list,
                Held.in(list)
                        .filter(held -> held.resemblance().band() == Band.LIKELY)
                        .filter(held -> !Objects.equals(
                                rows.get(held.left().versionId()),
                                rows.get(held.right().versionId())))
                        .map(held -> held.right().delegationId().equals(delegationId) ? held.mirrored() : held)
                        .filter(held -> held.left().delegationId().equals(delegationId))
                        .filter(held -> counting.contains(held.right().delegationId()))
                        .sorted(Held.STRONGEST_FIRST)
                        .toList());
    }

    /** Those with a part of a name in any script on either side; all for a blank text. */
    public List<Held> found(String text) {
        List<String> patterns = SearchForm.patterns(text);
        return patterns.isEmpty()
                ? pairs
                : pairs.stream()
                        .filter(held -> patterns.stream().anyMatch(held::found))
                        .toList();
    }
}
