package concord.round.silence;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutSilence.DeadlineExtended;
import concord.deed.AboutSilence.TextProposed;
import concord.deed.AboutSilence.TextTakenBack;
import concord.round.silence.Silence.Extension;
import concord.round.terms.LocalMoment;
import concord.round.terms.Proposed;
import concord.round.terms.Round;
import concord.round.terms.RoundText;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The chair puts a text under silence, sets a later deadline, or takes the text back. */
@Stateless
@DenyAll
@Writing
public class ProposeText {
    @Inject
    Caller caller;

    @Inject
    Arrival arrival;

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    @Inject
    Proposals kept;

    @Inject
    ProposalsAtHand proposals;

    @Inject
    RoundText texts;

    @Inject
    TellDeeds tell;

    /**
     * Puts the rows under silence that are agreed, and those besides that the chair names.
     *
     * @param besides ids of rows that some list and nobody objects to
     * @param seen the text as the chair has seen it
     * @param deadline in the round's zone
     * @throws Refusal if another proposal is under silence, if there is nothing to propose, if the deadline has passed, or
     *     if the text has become another since it was seen
     */
    @RolesAllowed(Roles.CHAIR)
    public UUID propose(UUID roundId, Set<UUID> besides, List<Proposed> seen, LocalDateTime deadline) {
        Revision revision = revisions.next();
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        round.refuseClosed();
        Optional<ProposalAtHand> former = proposals.latest(round);
        if (former.filter(proposal -> holds(proposal.silence(), revision.at())).isPresent()) {
            throw new Refusal("round.refusal.one_running");
        }
        Instant end = moment(deadline, round);
        if (!end.isAfter(revision.at())) {
            throw new Refusal("round.refusal.past");
        }
        List<Proposed> text = texts.of(round, besides, revision.at());
        if (text.isEmpty()) {
            throw new Refusal("round.refusal.nothing");
        }
        if (!text.equals(seen)) {
            throw new Refusal("round.refusal.text_changed");
        }
        int number = former.map(ProposalAtHand::proposal).map(Proposal::number).orElse(0) + 1;
        Proposal proposal = new Proposal(round, number, text, end, caller.userName(), revision);
        kept.add(proposal);
        tell.done(
                new TextProposed(round.id(), round.number(), text.size(), end, round.participantIds()), revision.at());
        return proposal.id();
    }

    private static boolean holds(Silence silence, Instant now) {
        SilenceState state = silence.at(now);
        boolean over = state == SilenceState.BROKEN || state == SilenceState.TAKEN_BACK;
        return !over || silence.isSettling(now);
    }

    /**
     * Sets a later deadline, before the present one.
     *
     * @throws Refusal if the present one has passed, or if the new one is not later
     */
    @RolesAllowed(Roles.CHAIR)
    public void extend(UUID proposalId, LocalDateTime deadline) {
        Revision revision = revisions.next();
        ProposalAtHand proposal = inTime(proposalId);
        Instant end = moment(deadline, proposal.round());
        if (!end.isAfter(proposal.silence().deadlineAt(arrival.at()))) {
            throw new Refusal("round.refusal.earlier");
        }
        kept.add(new ProposalExtension(proposalId, new Extension(arrival.at(), end), caller.userName()));
        Round round = proposal.round();
        tell.done(new DeadlineExtended(round.id(), round.number(), end, round.participantIds()), revision.at());
    }

    /**
     * Takes the text back, before the deadline; the round stays open.
     *
     * @throws Refusal if no reason is given, or if the deadline has passed
     */
    @RolesAllowed(Roles.CHAIR)
    public void takeBack(UUID proposalId, String reason) {
        Revision revision = revisions.next();
        ProposalAtHand proposal = inTime(proposalId);
        ProposalTakenBack taken = new ProposalTakenBack(proposalId, reason, arrival.at(), caller.userName());
        kept.add(taken);
        Round round = proposal.round();
        tell.done(new TextTakenBack(round.id(), round.number(), taken.reason()), revision.at());
    }

    private ProposalAtHand inTime(UUID proposalId) {
        ProposalAtHand proposal = proposals.find(proposalId);
        proposal.round().refuseClosed();
        if (proposal.isGivenUp() || !proposal.silence().isInTime(arrival.at())) {
            throw new Refusal("round.refusal.extend_late");
        }
        return proposal;
    }

    private static Instant moment(LocalDateTime deadline, Round round) {
        return LocalMoment.of(deadline, ZoneId.of(round.terms().zone()));
    }
}
