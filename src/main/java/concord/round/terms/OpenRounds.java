package concord.round.terms;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutRound.RoundOpened;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chair opens rounds, by terms of reference that at least two delegations have accepted. One is open at a time. */
@Stateless
@DenyAll
@Writing
public class OpenRounds {
    @Inject
    Caller caller;

    @Inject
    Revisions revisions;

    @Inject
    AllTerms all;

    @Inject
    Rounds rounds;

    @Inject
    ReadJointList joint;

    @Inject
    TellDeeds tell;

    /**
     * Those take part that have accepted and still count.
     *
     * @param termsId of circulated terms
     * @param accepting the delegations that had accepted them as the chair has seen it
     * @throws Refusal if a round is open, if they are in circulation no more, if others have accepted them than was seen,
     *     or fewer than two
     */
    @RolesAllowed(Roles.CHAIR)
    public UUID open(UUID termsId, Set<UUID> accepting) {
        Revision revision = revisions.next();
        if (rounds.open().isPresent()) {
            throw new Refusal("round.refusal.one_open");
        }
        TermsOfReference terms = all.find(termsId).orElseThrow(NotThere::new);
        terms.refuseNotCirculated();
        List<Party> participants = accepting(termsId);
        if (!accepting.equals(participants.stream().map(Party::id).collect(Collectors.toSet()))) {
            throw new Refusal("terms.refusal.others_accept");
        }
        int number = rounds.all().stream().mapToInt(Round::number).max().orElse(0) + 1;
        Round round = new Round(number, terms.terms(), participants, caller.userName(), revision);
        rounds.add(round);
        terms.open(round);
        tell.done(new RoundOpened(round.id(), number, terms.terms().title(), termsId), revision.at());
        return round.id();
    }

    private List<Party> accepting(UUID termsId) {
        Set<UUID> accepted = all.answers(termsId).stream()
                .filter(TermsAnswer::accepted)
                .map(TermsAnswer::delegationId)
                .collect(Collectors.toSet());
        return joint.list().openParties().stream()
                .filter(party -> accepted.contains(party.id()))
                .toList();
    }
}
