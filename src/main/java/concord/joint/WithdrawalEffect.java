package concord.joint;

import concord.joint.JointEntry.PartyStanding;
import concord.position.Position;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the joint list loses if an entry is withdrawn: a pure function of the list as it stands.
 *
 * @param staying the delegations whose entries are left in its row, in their order; none if the row goes with it
 * @param then the state of what is left; empty if nothing is, or if what is left hung together by the entry
 * @param stated the other delegations of which a position on it counts no more
 * @param judgements how many are in force about it, the own ones too
 */
public record WithdrawalEffect(List<Party> staying, Optional<Agreement> then, List<Party> stated, long judgements) {
    /** @return empty for an entry that does not stand on the table */
    public static Optional<WithdrawalEffect> of(JointList list, UUID entryId) {
        return list.rowOf(entryId)
                .flatMap(row -> list.listing(entryId)
                        .map(listing -> new WithdrawalEffect(
                                parties(list, left(row, listing).stream().map(Listing::delegationId)),
                                then(row, listing),
                                parties(list, stated(row, entryId)),
                                judgements(list, entryId))));
    }

    private static List<Listing> left(JointEntry row, Listing gone) {
        return row.listings().stream().filter(listing -> !listing.equals(gone)).toList();
    }

    private static Optional<Agreement> then(JointEntry row, Listing gone) {
        List<Listing> left = left(row, gone);
        if (left.size() != 1) {
            return Optional.empty();
        }
        boolean twice = left.get(0).delegationId().equals(gone.delegationId());
        List<Standing> standings = row.standings().stream()
                .map(party ->
                        party.delegationId().equals(gone.delegationId()) && !twice ? Standing.SILENT : party.standing())
                .toList();
        return Optional.of(Agreement.of(standings, false, false));
    }

    private static Stream<UUID> stated(JointEntry row, UUID entryId) {
        return row.standings().stream()
                .filter(party -> party.said().stream()
                        .map(JointEntry.Said::position)
                        .map(Position::on)
                        .anyMatch(on -> on.containsKey(entryId)))
                .map(PartyStanding::delegationId);
    }

    private static long judgements(JointList list, UUID entryId) {
        return Held.in(list)
                .filter(held -> held.left().entryId().equals(entryId)
                        || held.right().entryId().equals(entryId))
                .mapToLong(held -> held.said().count())
                .sum();
    }

    private static List<Party> parties(JointList list, Stream<UUID> ids) {
        List<UUID> wanted = ids.toList();
        return list.parties().stream()
                .filter(party -> wanted.contains(party.id()))
                .toList();
    }
}
