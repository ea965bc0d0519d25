package concord.round;

import concord.account.Caller;
import concord.database.Writing;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.PastJointLists;
import concord.joint.PastList;
import concord.joint.ReadJointList;
import concord.round.Silence.Extension;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the chair does with rounds: opens one, puts the agreed set under silence, closes it. One is open at a time. */
@Stateless
@DenyAll
@Writing
public class KeepRounds {
    @Inject
    Caller caller;

    @Inject
    Arrival arrival;

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    @Inject
    ReadJointList joint;

    @Inject
    PastJointLists lists;

    @Inject
    Event<RoundChanged> changed;

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
        tell(revision, "round_opened", round, Optional.empty(), terms.title());
        return round.id();
    }

    /**
     * Puts the rows under silence that are agreed, and those besides that the chair names.
     *
     * @param besides ids of rows that some list and nobody objects to
     * @param deadline in the round's zone
     * @throws Refusal if another proposal is under silence, if there is nothing to propose, or if the deadline has passed
     */
    @RolesAllowed(Roles.CHAIR)
    public UUID propose(UUID roundId, Set<UUID> besides, LocalDateTime deadline) {
        Revision revision = revisions.next();
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        round.refuseClosed();
        Optional<Proposal> former = rounds.latest(roundId);
        if (former.filter(proposal -> rounds.silence(proposal).at(revision.at()) != SilenceState.BROKEN)
                .isPresent()) {
            throw new Refusal("round.refusal.one_running");
        }
        Instant end = moment(deadline, round);
        if (!end.isAfter(revision.at())) {
            throw new Refusal("round.refusal.past");
        }
        List<Proposed> text = text(round, besides, revision.at());
        int number = former.map(Proposal::number).orElse(0) + 1;
        Proposal proposal = new Proposal(round, number, text, end, caller.userName(), revision);
        rounds.add(proposal);
        tell(revision, "round_proposed", round, Optional.of(end), Integer.toString(text.size()), end.toString());
        return proposal.id();
    }

    /**
     * Sets a later deadline, before the present one.
     *
     * @throws Refusal if the present one has passed, or if the new one is not later
     */
    @RolesAllowed(Roles.CHAIR)
    public void extend(UUID proposalId, LocalDateTime deadline) {
        Revision revision = revisions.next();
        Proposal proposal = rounds.proposal(proposalId).orElseThrow(NotThere::new);
        Round round = rounds.find(proposal.roundId()).orElseThrow(NotThere::new);
        round.refuseClosed();
        Silence silence = rounds.silence(proposal);
        boolean latest = rounds.latest(round.id()).filter(proposal::equals).isPresent();
        if (!latest || !silence.isInTime(arrival.at())) {
            throw new Refusal("round.refusal.extend_late");
        }
        Instant end = moment(deadline, round);
        if (!end.isAfter(silence.deadlineAt(arrival.at()))) {
            throw new Refusal("round.refusal.earlier");
        }
        rounds.add(new ProposalExtension(proposalId, new Extension(arrival.at(), end), caller.userName()));
        tell(revision, "round_extended", round, Optional.of(end), end.toString());
    }

    /**
     * Closes a round that adopts nothing.
     *
     * @throws Refusal if it is closed, or if what was proposed is adopted or about to be
     */
    @RolesAllowed(Roles.CHAIR)
    public void close(UUID roundId, String reason) {
        Revision revision = revisions.next();
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        boolean over = rounds.latest(roundId)
                .map(proposal -> rounds.silence(proposal).at(revision.at()))
                .filter(state -> state == SilenceState.SETTLING || state == SilenceState.ADOPTED)
                .isPresent();
        if (over) {
            throw new Refusal("round.refusal.settling");
        }
        round.closeWithoutResult(reason, revision.at());
        tell(revision, "round_closed", round, Optional.empty(), round.closedReason());
    }

    private List<Proposed> text(Round round, Set<UUID> besides, Instant at) {
        PastList now = lists.asOf(at, round.participantIds());
        Participants participants = new Participants(round.participants(), now.closed());
        List<Proposed> text = now.list().entries().stream()
                .filter(row -> row.listedBy() > 0 && (isAgreed(row) || isNamed(row, besides)))
                .map(row -> Proposed.of(row, participants))
                .toList();
        if (text.isEmpty()) {
            throw new Refusal("round.refusal.nothing");
        }
        return text;
    }

    private static boolean isAgreed(JointEntry row) {
        return row.agreement() == Agreement.AGREED;
    }

    private static boolean isNamed(JointEntry row, Set<UUID> besides) {
        return row.agreement() == Agreement.LISTED_BY_SOME
                && row.listings().stream().map(Listing::entryId).anyMatch(besides::contains);
    }

    private static Instant moment(LocalDateTime deadline, Round round) {
        return LocalMoment.of(deadline, ZoneId.of(round.terms().zone()));
    }

    private void tell(Revision revision, String deed, Round round, Optional<Instant> deadline, String... more) {
        List<String> details = new ArrayList<>(List.of(Integer.toString(round.number())));
        details.addAll(List.of(more));
        changed.fire(RoundChanged.byTheChair(
                revision.at(),
                caller.userName(),
                deed,
                round.matter().until(deadline),
                details.toArray(String[]::new)));
    }
}
