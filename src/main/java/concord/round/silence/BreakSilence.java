package concord.round.silence;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutSilence.BreakWithdrawn;
import concord.deed.AboutSilence.LateTextOffered;
import concord.round.silence.SilenceBreak.Said;
import concord.round.terms.Round;
import concord.security.Roles;
import concord.shared.BreakKind;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;

/** What the head of delegation says against what is under silence. */
@Stateless
@DenyAll
public class BreakSilence {
    @Inject
    Caller caller;

    @Inject
    Arrival arrival;

    @Inject
    Revisions revisions;

    @Inject
    ProposalsAtHand proposals;

    @Inject
    Proposals breaks;

    @Inject
    KeepBreaks keep;

    @Inject
    TellDeeds tell;

    /**
     * Whether what is typed could be said; nothing is.
     *
     * @param kind name of a {@link BreakKind}
     * @throws Refusal if none is chosen, if nothing is said, or if the proposal was given up
     */
    @RolesAllowed(Roles.HEAD)
    public void refuseUnfinished(UUID proposalId, String kind, String text) {
        if (Stream.of(BreakKind.values()).map(BreakKind::name).noneMatch(kind::equals)) {
            throw new Refusal("round.refusal.kind");
        }
        SilenceBreak.written(text);
        if (proposals.find(proposalId).isGivenUp()) {
            throw new Refusal("round.refusal.given_up");
        }
    }

    /**
     * Objects, or asks for another text. It is kept before anything is waited for.
     *
     * @return false if the deadline had passed when the request reached the server; the text is kept
     * @throws Refusal if the delegation takes no part or has broken the silence already, or if the proposal was given up
     */
    @RolesAllowed(Roles.HEAD)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean say(UUID proposalId, BreakKind kind, String text) {
        boolean inTime =
                keep.keep(proposalId, new Said(caller.delegation(), kind, text, caller.userName()), arrival.at());
        if (inTime) {
            keep.tell();
        }
        return inTime;
    }

    /** @throws Refusal if the deadline had passed when the request reached the server, or if the text was given up */
    @RolesAllowed(Roles.HEAD)
    @Writing
    public void withdraw(UUID id) {
        Revision revision = revisions.next();
        SilenceBreak own = breaks.ofDelegation(caller.delegation(), id).orElseThrow(NotThere::new);
        ProposalAtHand proposal = proposals.find(own.proposalId());
        if (proposal.isGivenUp()) {
            throw new Refusal("round.refusal.given_up");
        }
        if (own.late() || !proposal.silence().isInTime(arrival.at())) {
            throw new Refusal("round.refusal.withdraw_late");
        }
        own.withdraw(arrival.at());
        Round round = proposal.round();
        tell.done(new BreakWithdrawn(round.id(), round.number()), revision.at());
    }

    /** Lets the others read, as a reservation, what came too late. */
    @RolesAllowed(Roles.HEAD)
    @Writing
    public void offer(UUID id) {
        Revision revision = revisions.next();
        SilenceBreak own = breaks.ofDelegation(caller.delegation(), id).orElseThrow(NotThere::new);
        if (!own.late()) {
            throw new Refusal("round.refusal.in_time");
        }
        own.offer(revision.at());
        Round round = proposals.find(own.proposalId()).round();
        tell.done(new LateTextOffered(round.id(), round.number()), revision.at());
    }
}
