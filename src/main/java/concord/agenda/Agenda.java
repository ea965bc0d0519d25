package concord.agenda;

import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Standing;
import concord.names.reading.SearchForm;
import concord.position.Prepared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        Map<UUID, List<Prepared>> waiting = new HashMap<>();
        prepared.forEach(ready -> ready.on()
                .forEach(version -> waiting.computeIfAbsent(version.entryId(), entry -> new ArrayList<>())
                        .add(ready)));
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
                .map(party -> new AgendaItem(row, party, waitingOn(row, waiting)));
    }

    /** What was prepared on one of its entries, even if others of them are in other rows by now. */
    private static List<Prepared> waitingOn(JointEntry row, Map<UUID, List<Prepared>> waiting) {
        return row.listings().stream()
                .flatMap(listing -> waiting.getOrDefault(listing.entryId(), List.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(Prepared::at))
                .toList();
    }

    private static Set<UUID> entries(JointEntry row) {
        return row.listings().stream().map(Listing::entryId).collect(Collectors.toSet());
    }

    /** What was prepared and waits on no row: the delegation lists the organisation by now, or it was withdrawn. */
    public List<Prepared> adrift() {
        Set<UUID> here =
                items.stream().flatMap(item -> entries(item.row()).stream()).collect(Collectors.toSet());
        return waiting.stream().filter(ready -> !ready.concerns(here)).toList();
    }

    /** The row with a key, if it is still here and has the same entries. */
    public Optional<AgendaItem> keyed(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
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

    public List<AgendaItem> in(AgendaPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The row in which an entry stands, if the delegation can say something of it. */
    public Optional<AgendaItem> item(UUID entryId) {
        return items.stream()
                .filter(item -> entries(item.row()).contains(entryId))
                .findFirst();
    }
}
