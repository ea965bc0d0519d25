package concord.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.names.ComparableForm;
import concord.names.NameSearch;
import concord.names.reading.SearchForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds entries of a delegation for a person who looks for the partner of another's entry by hand. */
@ApplicationScoped
class Partners {
    static final int MOST = 25;

    private final Cache<UUID, Shelf> shelves =
            Caffeine.newBuilder().maximumSize(Reviews.MOST).build();

    List<Listing> of(JointList list, UUID delegationId, Listing other, String text) {
        Map<UUID, Listing> own =
                list.listings(delegationId).collect(Collectors.toMap(Listing::versionId, Function.identity()));
        List<UUID> nearest = shelves.get(delegationId, any -> new Shelf()).nearest(own, other);
        List<String> patterns = SearchForm.patterns(text);
        if (patterns.isEmpty()) {
            return nearest.stream()
                    .map(id -> Objects.requireNonNull(own.get(id)))
                    .toList();
        }
        return own.values().stream()
                .filter(listing -> patterns.stream().anyMatch(listing.searchForm()::contains))
                .sorted(Comparator.comparing((Listing listing) -> place(nearest, listing))
                        .thenComparing(listing -> listing.primary().text()))
                .limit(MOST)
                .toList();
    }

    private static int place(List<UUID> nearest, Listing listing) {
        int place = nearest.indexOf(listing.versionId());
        return place < 0 ? MOST : place;
    }

    /** The entries of one delegation, taken apart for the search; only what has changed is taken apart anew. */
    private static final class Shelf {
        private final NameSearch<UUID> search = new NameSearch<>();
        private final Set<UUID> there = new HashSet<>();

        synchronized List<UUID> nearest(Map<UUID, Listing> own, Listing asked) {
            for (UUID gone : Set.copyOf(there)) {
                if (!own.containsKey(gone)) {
                    search.remove(gone);
                    there.remove(gone);
                }
            }
            own.forEach((id, listing) -> {
                if (there.add(id)) {
                    search.put(id, ComparableForm.of(listing.particulars()));
                }
            });
            return search.nearest(ComparableForm.of(asked.particulars()), MOST);
        }
    }
}
