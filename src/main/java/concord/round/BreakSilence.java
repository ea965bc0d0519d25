package concord.round;

import concord.account.Caller;
import concord.database.Writing;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the head of delegation says against what is under silence. */
@Stateless
@DenyAll
@Writing
public class BreakSilence {
    @Inject
    Caller caller;

    @Inject
    Arrival arrival;

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    @Inject
    Event<RoundChanged> changed;

    /**
     * Objects, or asks for another text.
     *
     * @return false if the deadline had passed when the request reached the server; the text is kept
     * @throws Refusal if the delegation takes no part, or if the proposal was given up
     */
    @RolesAllowed(Roles.HEAD)
    public boolean say(UUID proposalId, BreakKind kind, String text) {
        Revision revision = revisions.next();
        Proposal proposal = rounds.proposal(proposalId).orElseThrow(NotThere::new);
        Round round = rounds.find(proposal.roundId()).orElseThrow(NotThere::new);
        if (!round.participantIds().contains(caller.delegation())) {
            throw new Refusal("round.refusal.no_participant", round.number());
        }
        boolean inTime = rounds.silence(proposal).isInTime(arrival.at());
        if (isGivenUp(proposal, round) || (inTime && !round.open())) {
            throw new Refusal("round.refusal.given_up");
        }
        rounds.add(new SilenceBreak(
                proposalId, new SilenceBreak.Said(caller.delegation(), kind, text, caller.userName()), arrival.at()));
        RoundChanged done = done(revision, inTime ? "silence_" + kind.key() : "silence_late", round);
        changed.fire(inTime ? done : done.forItsDelegation());
        return inTime;
    }

    /** @throws Refusal if the deadline had passed when the request reached the server */
    @RolesAllowed(Roles.HEAD)
    public void withdraw(UUID id) {
        Revision revision = revisions.next();
        SilenceBreak own = rounds.ofDelegation(caller.delegation(), id).orElseThrow(NotThere::new);
        Proposal proposal = rounds.proposal(own.proposalId()).orElseThrow(NotThere::new);
        Round round = rounds.find(proposal.roundId()).orElseThrow(NotThere::new);
        if (isGivenUp(proposal, round) || !rounds.silence(proposal).isInTime(arrival.at())) {
            throw new Refusal("round.refusal.withdraw_late");
        }
        own.withdraw(arrival.at());
        changed.fire(done(revision, "silence_withdrawn", round));
    }

    /** Lets the others read, as a reservation, what came too late. */
    @RolesAllowed(Roles.HEAD)
    public void offer(UUID id) {
        Revision revision = revisions.next();
        SilenceBreak own = rounds.ofDelegation(caller.delegation(), id).orElseThrow(NotThere::new);
        Proposal proposal = rounds.proposal(own.proposalId()).orElseThrow(NotThere::new);
        if (rounds.silence(proposal).isInTime(own.receivedAt())) {
            throw new Refusal("round.refusal.in_time");
        }
        own.offer(revision.at());
        changed.fire(done(
                revision, "silence_offered", rounds.find(proposal.roundId()).orElseThrow(NotThere::new)));
    }

    /** Whether another proposal has taken its place, or the round was closed without result. */
    private boolean isGivenUp(Proposal proposal, Round round) {
        return !round.closedReason().isEmpty()
                || rounds.latest(round.id()).filter(proposal::equals).isEmpty();
    }

    private RoundChanged done(Revision revision, String deed, Round round) {
        return RoundChanged.by(
                caller.delegation(),
                revision.at(),
                caller.userName(),
                deed,
                round.matter(),
                Integer.toString(round.number()));
    }
}
