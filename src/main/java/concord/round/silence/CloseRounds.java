package concord.round.silence;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutRound.RoundClosed;
import concord.round.terms.Round;
import concord.round.terms.Rounds;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The chair closes rounds that adopt nothing. */
@Stateless
@DenyAll
@Writing
public class CloseRounds {
    @Inject
    Caller caller;

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    @Inject
    ProposalsAtHand proposals;

    @Inject
    TellDeeds tell;

    /**
     * Closes a round that adopts nothing.
     *
     * @throws Refusal if it is closed, if no reason is given, or if what was proposed is adopted or about to be
     */
    @RolesAllowed(Roles.CHAIR)
    public void close(UUID roundId, String reason) {
        Revision revision = revisions.next();
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        boolean over = proposals
                .latest(round)
                .map(ProposalAtHand::silence)
                .filter(silence ->
                        silence.isSettling(revision.at()) || silence.at(revision.at()) == SilenceState.ADOPTED)
                .isPresent();
        if (over) {
            throw new Refusal("round.refusal.settling");
        }
        round.closeWithoutResult(reason, revision.at());
        tell.done(new RoundClosed(roundId, round.number(), round.closedReason()), revision.at());
    }
}
