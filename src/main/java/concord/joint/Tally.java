package concord.joint;

import concord.shared.Name;
import concord.shared.Revision;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All of the joint list that is for observers: how many rows are in each state, and the names of the agreed ones.
 *
 * @param delegations how many take part
 * @param rows how many are in each state
 * @param agreedByPresumedMatch how many of the agreed ones hold a match that is presumed
 * @param agreed of each agreed organisation its primary names, without whose they are
 * @param parties how many each delegation lists, in their order
 */
public record Tally(
        Revision revision,
        int delegations,
        Map<Agreement, Integer> rows,
        int agreedByPresumedMatch,
        List<Set<Name>> agreed,
        List<PartyCount> parties) {
    public Tally {
        rows = Map.copyOf(rows);
        agreed = List.copyOf(agreed);
        parties = List.copyOf(parties);
    }

    static Tally of(JointList list) {
        return new Tally(
                list.revision(),
                list.openParties().size(),
                list.counts(),
                list.agreedByPresumedMatch().size(),
                list.in(Agreement.AGREED).stream().map(JointEntry::primaryNames).toList(),
                list.openParties().stream().map(party -> count(list, party)).toList());
    }

    private static PartyCount count(JointList list, Party party) {
        long rows = list.entries().stream()
                .filter(row -> !row.of(party.id()).isEmpty())
                .count();
        return new PartyCount(party, Math.toIntExact(rows));
    }
}
