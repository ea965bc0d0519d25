package concord.agenda;

import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
import concord.joint.Listing;
import concord.joint.Standing;
import concord.position.Prepared;
import java.util.List;
import java.util.UUID;

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

    /** The positions that count again once they are confirmed. */
    public List<UUID> stale() {
        return standing.said().stream()
                .filter(said -> said.stale() && !said.lapsed())
                .map(said -> said.position().id())
                .distinct()
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
