package concord.agenda;

import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
import concord.joint.Listing;
import concord.joint.Standing;
import concord.position.Prepared;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One row of the joint list that the delegation does not list, or is only presumed to.
 *
 * @param standing how it stands to it
 * @param prepared all that is prepared on its entries, the oldest first
 */
public record AgendaItem(JointEntry row, PartyStanding standing, List<Prepared> prepared) {
    public AgendaItem {
        prepared = List.copyOf(prepared);
    }

    /** The entries on which it can state a position: all but its own, with which the row is only presumed to be one. */
    public List<Listing> open() {
        return row.listings().stream()
                .filter(listing -> !listing.delegationId().equals(standing.delegationId()))
                .toList();
    }

    /**
     * The versions of an entry, before the one that stands, of which something was said or prepared, the earliest first: of
     * what was said the latest, of what is prepared each.
     */
    public NavigableSet<Integer> earlier(Listing listing) {
        NavigableSet<Integer> earlier = new TreeSet<>(preparedOn(listing));
        standing.said().stream()
                .flatMap(said -> Optional.ofNullable(said.position().on().get(listing.entryId())).stream())
                .filter(number -> number < listing.number())
                .max(Comparator.naturalOrder())
                .ifPresent(earlier::add);
        return earlier;
    }

    /** The versions of an entry, before the one that stands, on which something is prepared. */
    public Set<Integer> preparedOn(Listing listing) {
        return prepared.stream()
                .flatMap(ready -> ready.before(listing.entryId(), listing.number()).stream())
                .collect(Collectors.toSet());
    }

    /** The positions that count again once they are confirmed. */
    public List<UUID> stale() {
        return standing.said().stream()
                .filter(said -> said.stale() && !said.lapsed())
                .map(said -> said.position().id())
                .toList();
    }

    /** Whether what it said was a hold that has lapsed and is silence now. */
    public boolean lapsed() {
        return standing.standing() == Standing.SILENT
                && standing.counting().filter(Said::lapsed).isPresent();
    }

    public AgendaPart part() {
        if (!prepared.isEmpty()) {
            return AgendaPart.PREPARED;
        }
        if (standing.stale()) {
            return AgendaPart.STALE;
        }
        return standing.said().isEmpty() || lapsed() ? AgendaPart.OPEN : AgendaPart.STATED;
    }
}
