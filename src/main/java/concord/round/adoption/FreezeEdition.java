package concord.round.adoption;

import concord.caller.TellDeeds;
import concord.correspondence.SilentConfirmation;
import concord.deed.AboutEdition.EditionAdopted;
import concord.deed.AboutEdition.RoundDeserted;
import concord.deed.AboutEdition.SilenceConfirmed;
import concord.deed.AboutEdition.SilenceConsented;
import concord.edition.Edition;
import concord.edition.Participant;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.PastJointLists;
import concord.joint.PastList;
import concord.position.SilentConsent;
import concord.position.SilentConsent.Silent;
import concord.round.silence.Proposal;
import concord.round.silence.ProposalAtHand;
import concord.round.silence.ProposalsAtHand;
import concord.round.silence.Silence;
import concord.round.silence.SilenceState;
import concord.round.terms.Participants;
import concord.round.terms.Round;
import concord.round.terms.Rounds;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Freezes what a round has adopted, under the lock of the revision, as of the deadline. */
@ApplicationScoped
class FreezeEdition {
    /** What was done at the deadline itself was done too late; the database keeps microseconds. */
    private static final Duration JUST_BEFORE = Duration.ofNanos(1_000);

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    @Inject
    ProposalsAtHand proposals;

    @Inject
    Editions editions;

    @Inject
    PastJointLists lists;

    @Inject
    SilentConsent consent;

    @Inject
    SilentConfirmation confirmation;

    @Inject
    TellDeeds tell;

    /** Judges anew under the lock: another node may have been faster, or an objection may have committed. */
    @Transactional(TxType.REQUIRES_NEW)
    void freeze(UUID roundId) {
        Revision revision = revisions.next();
        Round round = rounds.find(roundId).orElseThrow();
        ProposalAtHand proposal = proposals.latest(round).orElseThrow();
        Silence silence = proposal.silence();
        if (round.open() && silence.at(revision.at()) == SilenceState.ADOPTED) {
            adopt(round, proposal.proposal(), silence.deadlineAt(revision.at()), revision);
        }
    }

    private void adopt(Round round, Proposal proposal, Instant deadline, Revision revision) {
        PastList past = lists.asOf(deadline.minus(JUST_BEFORE), round.participantIds());
        if (new Participants(round.participants(), past.closed()).present().size() < Round.FEWEST) {
            round.closeLapsed(deadline);
            tell.doneByPortal(Optional.empty(), new RoundDeserted(round.id(), round.number()), revision.at());
            return;
        }
        Adoption adoption =
                new Adoption(editions.next(), deadline, round.terms(), round.participants(), proposal.text());
        AgreedSet agreed = new AgreedSet(adoption, past);
        List<Listing> read =
                lists.asOf(proposal.proposedAt(), round.participantIds()).listings();
        Edition edition = agreed.edition(read);
        editions.add(new AdoptedEdition(round.id(), edition, revision));
        consent.noObjection(agreed.silences(), past.list().revision(), deadline, revision).stream()
                .collect(Collectors.groupingBy(Silent::delegationId, Collectors.counting()))
                .forEach((silent, rows) -> tell.doneByPortal(
                        Optional.of(silent),
                        new SilenceConsented(round.id(), round.number(), rows.intValue()),
                        revision.at()));
        confirmation
                .same(agreed.confirmations(), past.list().revision(), deadline, revision)
                .forEach((silent, matches) -> tell.doneByPortal(
                        Optional.of(silent), new SilenceConfirmed(round.id(), round.number(), matches), revision.at()));
        round.close(deadline);
        tell.doneByPortal(
                Optional.empty(),
                new EditionAdopted(round.id(), round.number(), adoption.number(), members(round, edition)),
                revision.at());
    }

    /** Those who take part in it, whose heads can put their initials under it. */
    private static Set<UUID> members(Round round, Edition edition) {
        Set<String> codes =
                edition.participants().stream().map(Participant::code).collect(Collectors.toSet());
        return round.participants().stream()
                .filter(party -> codes.contains(party.code()))
                .map(Party::id)
                .collect(Collectors.toSet());
    }
}
