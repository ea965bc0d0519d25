package concord.round.terms;

import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Party;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who takes part in a round.
 *
 * @param parties the delegations that had accepted its terms when it was opened, as they were called then
 * @param closed delegations that are closed at the moment for which this is asked, whether or not they took part
 */
public record Participants(List<Party> parties, Set<UUID> closed) {
    public Participants {
        parties = List.copyOf(parties);
        closed = Set.copyOf(closed);
    }

    /** Those that still do. */
    public List<Party> present() {
        return parties.stream().filter(party -> !closed.contains(party.id())).toList();
    }

    Set<UUID> presentIds() {
        return present().stream().map(Party::id).collect(Collectors.toSet());
    }

    /** Whether it did when the round was opened, and does no more. */
    public boolean departed(UUID delegation) {
        return closed.contains(delegation)
                && parties.stream().anyMatch(party -> party.id().equals(delegation));
    }

    /** The entries of a row that are of those who do. */
    public List<Listing> listings(JointEntry row) {
        Set<UUID> ids = presentIds();
        return row.listings().stream()
                .filter(listing -> ids.contains(listing.delegationId()))
                .toList();
    }
}
