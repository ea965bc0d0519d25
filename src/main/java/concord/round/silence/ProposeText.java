package concord.round.silence;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutSilence.DeadlineExtended;
import concord.deed.AboutSilence.TextProposed;
import concord.deed.AboutSilence.TextReplaced;
import concord.deed.AboutSilence.TextTakenBack;
import concord.deed.Deed;
import concord.round.calendar.Calendars;
import concord.round.calendar.LocalMoment;
import concord.round.silence.Silence.Extension;
import concord.round.terms.Proposed;
import concord.round.terms.Round;
import concord.round.terms.RoundText;
import concord.round.terms.Rounds;
import concord.round.terms.TextNow;
import concord.round.terms.TextRow;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
    Clock clock;

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
    Calendars calendars;

    @Inject
    TellDeeds tell;

    /**
     * Puts the rows under silence that are agreed, and those besides that the chair names: exactly what was read, of each
     * row also whose silence it needs.
     *
     * @param besides ids of rows that some list and nobody objects to
     * @param seen the text as the chair has seen it
     * @param deadline in the round's zone
     * @throws Refusal if another proposal is under silence, if there is nothing to propose, if the silence is shorter than
     *     the terms of the round let it be, if a delegation is unsure of a row that is named, or if the text has become
     *     another since it was seen
     */
    @RolesAllowed(Roles.CHAIR)
    public UUID propose(UUID roundId, Set<UUID> besides, List<TextRow> seen, LocalDateTime deadline) {
        Revision revision = revisions.next();
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        Instant end = moment(deadline, round);
        refuseUnready(round, besides, seen, end, revision.at());
        Optional<ProposalAtHand> former = proposals.latest(round);
        int number = former.map(ProposalAtHand::proposal).map(Proposal::number).orElse(0) + 1;
        List<Proposed> text = seen.stream().map(TextRow::proposed).toList();
        Proposal proposal = new Proposal(round, number, text, end, caller.userName(), revision);
        kept.add(proposal);
        boolean broken = former.filter(replaced -> replaced.silence().at(revision.at()) == SilenceState.BROKEN)
                .isPresent();
        tell.done(broken ? replaced(proposal, round, end) : proposed(proposal, round, end), revision.at());
        return proposal.id();
    }

    private static Deed proposed(Proposal proposal, Round round, Instant end) {
        return new TextProposed(round.id(), round.number(), proposal.text().size(), end, round.participantIds());
    }

    private static Deed replaced(Proposal proposal, Round round, Instant end) {
        int former = proposal.number() - 1;
        return new TextReplaced(
                round.id(), round.number(), former, proposal.text().size(), end, round.participantIds());
    }

    /**
     * Whether it could be proposed now; nothing is.
     *
     * @throws Refusal as {@link #propose} does
     */
    @RolesAllowed(Roles.CHAIR)
    public void refuseUnready(UUID roundId, Set<UUID> besides, List<TextRow> seen, LocalDateTime deadline) {
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        refuseUnready(round, besides, seen, moment(deadline, round), clock.instant());
    }

    private void refuseUnready(Round round, Set<UUID> besides, List<TextRow> seen, Instant end, Instant now) {
        round.refuseClosed();
        if (proposals
                .latest(round)
                .filter(former -> holds(former.silence(), now))
                .isPresent()) {
            throw new Refusal("round.refusal.one_running");
        }
        if (!end.isAfter(now)) {
            throw new Refusal("round.refusal.past");
        }
        round.refuseShort(now, end, calendars.of(round.participants()));
        TextNow text = texts.of(round, besides, now);
        text.refuseDoubted();
        if (text.rows().isEmpty()) {
            throw new Refusal("round.refusal.nothing");
        }
        if (!text.rows().equals(seen)) {
            throw new Refusal("round.refusal.text_changed");
        }
    }

    private static boolean holds(Silence silence, Instant now) {
        SilenceState state = silence.at(now);
        boolean over = state == SilenceState.BROKEN || state == SilenceState.TAKEN_BACK;
        return !over || silence.isSettling(now);
    }

    /**
     * Sets a later deadline, before the present one. The shortest silence runs from when the text was proposed, with the
     * holidays that are known by now.
     *
     * @throws Refusal if the present one has passed, or if the new one is not later or the silence still too short
     */
    @RolesAllowed(Roles.CHAIR)
    public void extend(UUID proposalId, LocalDateTime deadline) {
        Revision revision = revisions.next();
        ProposalAtHand proposal = inTime(proposalId);
        Round round = proposal.round();
        Instant end = moment(deadline, round);
        refuseNotLater(proposal, end);
        kept.add(new ProposalExtension(proposalId, new Extension(arrival.at(), end), caller.userName()));
        tell.done(new DeadlineExtended(round.id(), round.number(), end, round.participantIds()), revision.at());
    }

    /**
     * Whether a deadline could be set now; none is.
     *
     * @throws Refusal as {@link #extend} does
     */
    @RolesAllowed(Roles.CHAIR)
    public void refuseNotLater(UUID proposalId, LocalDateTime deadline) {
        ProposalAtHand proposal = inTime(proposalId);
        refuseNotLater(proposal, moment(deadline, proposal.round()));
    }

    private void refuseNotLater(ProposalAtHand proposal, Instant end) {
        Round round = proposal.round();
        if (!end.isAfter(proposal.silence().deadlineAt(arrival.at()))) {
            throw new Refusal("round.refusal.earlier");
        }
        round.refuseShort(proposal.proposal().proposedAt(), end, calendars.of(round.participants()));
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
