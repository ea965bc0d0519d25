package concord.review;

import concord.correspondence.JudgedPair;
import concord.correspondence.Meant;
import concord.correspondence.Opinion;
import concord.correspondence.ReadyJudgement;
import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Party;
import concord.names.reading.SearchForm;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pairs of entries, one of them a delegation's own, of which it can say whether they are one organisation. Only
 * delegations that count are asked about.
 *
 * @param pairs by part, its own entry as the left one
 * @param ready what waits for the head, the oldest first; also of pairs that are no longer on the table
 */
public record Review(JointList list, Map<ReviewPart, List<Held>> pairs, List<ReadyJudgement> ready) {
    private static final Comparator<Held> LATEST_FIRST = Comparator.<Held, Instant>comparing(
                    held -> held.said().ofLeft().map(Opinion::at).orElse(Instant.EPOCH))
            .reversed()
            .thenComparing(Held.STRONGEST_FIRST);

    private static final Comparator<Held> CLAIMED_FIRST = Comparator.<Held, Boolean>comparing(
                    held -> held.said().ofRight().isEmpty())
            .thenComparing(Held.STRONGEST_FIRST);

    public Review {
        pairs = Map.copyOf(pairs);
        ready = List.copyOf(ready);
    }

    static Review of(JointList list, UUID delegationId) {
        Map<UUID, UUID> rows = new HashMap<>();
        list.entries().forEach(row -> row.listings().forEach(listing -> rows.put(listing.versionId(), row.id())));
        Set<UUID> counting = list.openParties().stream().map(Party::id).collect(Collectors.toSet());
        Map<ReviewPart, List<Held>> parts = Held.in(list)
                .map(held -> held.right().delegationId().equals(delegationId) ? held.mirrored() : held)
                .filter(held -> held.left().delegationId().equals(delegationId))
                .filter(held -> counting.contains(held.right().delegationId()))
                .collect(Collectors.groupingBy(held -> part(held, rows), Collectors.toList()));
        Map<ReviewPart, List<Held>> sorted = new EnumMap<>(ReviewPart.class);
        parts.forEach((part, pairs) -> sorted.put(
                part,
                pairs.stream()
                        .sorted(part == ReviewPart.JUDGED ? LATEST_FIRST : CLAIMED_FIRST)
                        .toList()));
        return new Review(list, sorted, List.of());
    }

    private static ReviewPart part(Held held, Map<UUID, UUID> rows) {
        if (held.said().ofLeft().isPresent()) {
            return ReviewPart.JUDGED;
        }
        boolean together = Objects.equals(
                rows.get(held.left().versionId()), rows.get(held.right().versionId()));
        return together ? ReviewPart.PRESUMED : ReviewPart.OPEN;
    }

    /** The same, what waits for the head taken out of the other parts. */
    Review with(List<ReadyJudgement> waiting) {
        if (waiting.isEmpty()) {
            return this;
        }
        Set<JudgedPair> prepared =
                waiting.stream().map(ReadyJudgement::meant).map(Meant::pair).collect(Collectors.toSet());
        Map<ReviewPart, List<Held>> sorted = new EnumMap<>(ReviewPart.class);
        pairs.forEach((part, of) -> sorted.put(
                part, of.stream().filter(held -> !prepared.contains(pair(held))).toList()));
        sorted.put(
                ReviewPart.PREPARED,
                waiting.stream().flatMap(one -> onTable(one).stream()).toList());
        return new Review(list, sorted, waiting);
    }

    /** Of which something waits; also two entries that are not alike. */
    private Optional<Held> onTable(ReadyJudgement waiting) {
        JudgedPair pair = waiting.meant().pair();
        return list.listing(pair.own())
                .flatMap(own -> list.listing(pair.other()).map(other -> Held.between(list, own, other)));
    }

    public static JudgedPair pair(Held held) {
        return new JudgedPair(held.left().entryId(), held.right().entryId());
    }

    /** What waits for the head to be said of a pair. */
    public Optional<ReadyJudgement> ready(JudgedPair pair) {
        return ready.stream().filter(one -> one.meant().pair().equals(pair)).findFirst();
    }

    /** What waits for the head although one of the two is no longer on the table. */
    public List<ReadyJudgement> gone() {
        return ready.stream().filter(one -> onTable(one).isEmpty()).toList();
    }

    /** Those of one part: first what the other delegation has judged, then the most alike; the judged the latest first. */
    public List<Held> in(ReviewPart part) {
        return pairs.getOrDefault(part, List.of());
    }

    /** Those of a part with a text in a name, in any script, on either side; all for a blank text. */
    public List<Held> found(ReviewPart part, String text) {
        List<String> patterns = SearchForm.patterns(text);
        return patterns.isEmpty()
                ? in(part)
                : in(part).stream()
                        .filter(held -> patterns.stream().anyMatch(held::found))
                        .toList();
    }

    /** The pair that comes after one in its part, and after the last one the first; empty if there is no other. */
    public Optional<Held> after(Held pair) {
        return Stream.of(ReviewPart.OPEN, ReviewPart.PRESUMED, ReviewPart.PREPARED)
                .map(this::in)
                .flatMap(part -> after(part, pair).stream())
                .findFirst();
    }

    private static Optional<Held> after(List<Held> part, Held pair) {
        int place = part.indexOf(pair);
        return place < 0 || part.size() == 1 ? Optional.empty() : Optional.of(part.get((place + 1) % part.size()));
    }

    /** A pair of which something waits for the head. */
    public Optional<Held> prepared(UUID prepared) {
        return ready.stream()
                .filter(one -> one.id().equals(prepared))
                .findFirst()
                .flatMap(this::onTable);
    }

    /** A pair that the delegation has judged. */
    public Optional<Held> judged(UUID judgement) {
        return in(ReviewPart.JUDGED).stream()
                .filter(held -> held.said()
                        .ofLeft()
                        .map(Opinion::judgement)
                        .filter(judgement::equals)
                        .isPresent())
                .findFirst();
    }
}
