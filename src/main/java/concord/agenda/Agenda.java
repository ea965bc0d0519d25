package concord.agenda;

import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Standing;
import concord.names.reading.SearchForm;
import concord.position.Prepared;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a delegation that counts can state a position on, in the order of the joint list; a pure function.
 *
 * @param waiting what is prepared, the oldest first
 * @param items the rows that others list and it does not, or is only presumed to list while it has said otherwise
 * @param parts the same, by part
 */
public record Agenda(
        JointList list, List<Prepared> waiting, List<AgendaItem> items, Map<AgendaPart, List<AgendaItem>> parts) {
    public Agenda {
        waiting = List.copyOf(waiting);
        items = List.copyOf(items);
        parts = Map.copyOf(parts);
    }

    static Agenda of(JointList list, UUID delegationId, List<Prepared> prepared) {
        Map<UUID, List<Prepared>> waiting = prepared.stream().collect(Collectors.groupingBy(Prepared::entryId));
        List<AgendaItem> items = list.entries().stream()
                .filter(row -> row.listedBy() > 0)
                .flatMap(row -> item(row, delegationId, waiting).stream())
                .toList();
        return new Agenda(list, prepared, items, items.stream().collect(Collectors.groupingBy(AgendaItem::part)));
    }

    /** Whether it is what a list and what is prepared come to. */
    boolean isOf(JointList other, List<Prepared> prepared) {
        return list.isOf(other.revision()) && Objects.equals(list.until(), other.until()) && waiting.equals(prepared);
    }

    private static Optional<AgendaItem> item(JointEntry row, UUID delegationId, Map<UUID, List<Prepared>> waiting) {
        return row.standingOf(delegationId)
                .filter(party ->
                        party.standing() != Standing.LISTED || !party.said().isEmpty())
                .map(party -> new AgendaItem(
                        row,
                        party,
                        row.listings().stream()
                                .flatMap(listing -> waiting.getOrDefault(listing.entryId(), List.of()).stream())
                                .sorted(Comparator.comparing(Prepared::at))
                                .toList()));
    }

    /** Those of one part with a text in a name, in any script; all of it for a blank text. */
    public List<AgendaItem> found(AgendaPart part, String text) {
        List<String> patterns = SearchForm.patterns(text);
        return in(part).stream()
                .filter(item -> patterns.isEmpty() || item.row().found(patterns))
                .toList();
    }

    public int count(AgendaPart part) {
        return in(part).size();
    }

    private List<AgendaItem> in(AgendaPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The row in which an entry stands, if the delegation can say something of it. */
    public Optional<AgendaItem> item(UUID entryId) {
        return items.stream()
                .filter(item ->
                        item.row().listings().stream().map(Listing::entryId).anyMatch(entryId::equals))
                .findFirst();
    }
}
