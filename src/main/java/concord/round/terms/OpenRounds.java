package concord.round.terms;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutRound.RoundOpened;
import concord.joint.ReadJointList;
import concord.security.Roles;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The chair opens rounds. One is open at a time. */
@Stateless
@DenyAll
@Writing
public class OpenRounds {
    @Inject
    Caller caller;

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    @Inject
    ReadJointList joint;

    @Inject
    TellDeeds tell;

    /**
     * Those take part that count now.
     *
     * @throws Refusal if one is open, or if fewer than two delegations have tabled a list
     */
    @RolesAllowed(Roles.CHAIR)
    public UUID open(RoundTerms terms) {
        Revision revision = revisions.next();
        if (rounds.open().isPresent()) {
            throw new Refusal("round.refusal.one_open");
        }
        int number = rounds.all().stream().mapToInt(Round::number).max().orElse(0) + 1;
        Round round = new Round(number, terms, joint.list().openParties(), caller.userName(), revision);
        rounds.add(round);
        tell.done(new RoundOpened(round.id(), number, terms.title()), revision.at());
        return round.id();
    }
}
