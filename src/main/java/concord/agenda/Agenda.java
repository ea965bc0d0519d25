package concord.agenda;

import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Standing;
import concord.names.SearchForm;
import concord.position.Prepared;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a delegation that counts can state a position on, in the order of the joint list; a pure function.
 *
 * @param items the rows that others list and it does not
 */
public record Agenda(JointList list, List<AgendaItem> items) {
    public Agenda {
        items = List.copyOf(items);
    }

    static Agenda of(JointList list, UUID delegationId, List<Prepared> prepared) {
        Map<UUID, Prepared> waiting = new HashMap<>();
        prepared.forEach(ready -> waiting.put(ready.entryId(), ready));
        return new Agenda(
                list,
                list.entries().stream()
                        .filter(row -> row.listedBy() > 0)
                        .flatMap(row -> item(row, delegationId, waiting).stream())
                        .toList());
    }

    private static Optional<AgendaItem> item(JointEntry row, UUID delegationId, Map<UUID, Prepared> waiting) {
        return row.standingOf(delegationId)
                .filter(party -> party.standing() != Standing.LISTED)
                .map(party -> new AgendaItem(
                        row,
                        party,
                        row.listings().stream()
                                .map(Listing::entryId)
                                .filter(waiting::containsKey)
                                .map(waiting::get)
                                .findFirst()
                                .orElse(null)));
    }

    /** Those of one part with a text in a name, in any script; all of it for a blank text. */
    public List<AgendaItem> found(AgendaPart part, String text) {
        List<String> patterns = SearchForm.patterns(text);
        return items.stream()
                .filter(item -> item.part() == part)
                .filter(item -> patterns.isEmpty() || item.row().found(patterns))
                .toList();
    }

    public int count(AgendaPart part) {
        return (int) items.stream().filter(item -> item.part() == part).count();
    }

    /** The row in which an entry stands, if the delegation can say something of it. */
    public Optional<AgendaItem> item(UUID entryId) {
        return items.stream()
                .filter(item -> item.row().listings().stream()
                        .anyMatch(listing -> listing.entryId().equals(entryId)))
                .findFirst();
    }
}
