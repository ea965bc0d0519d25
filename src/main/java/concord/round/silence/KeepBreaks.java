package concord.round.silence;

import concord.database.Writing;
import concord.deed.AboutSilence;
import concord.deed.AboutSilence.SilenceBroken;
import concord.deed.AboutSilence.SilenceBrokenLate;
import concord.deed.Occurrence;
import concord.round.silence.SilenceBreak.Said;
import concord.round.terms.Round;
import concord.shared.Refusal;
import concord.tabled.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what is said against a proposal, in a transaction of its own that takes no lock of the joint list: an objection
 * that came in time must not wait behind a long deed until it is too late to be counted.
 */
@ApplicationScoped
@Writing
class KeepBreaks {
    @Inject
    ProposalsAtHand proposals;

    @Inject
    Proposals kept;

    @Inject
    Revisions revisions;

    @Inject
    Event<Occurrence> told;

    /** @return whether it came in time */
    @Transactional(TxType.REQUIRES_NEW)
    boolean keep(UUID proposalId, Said said, Instant receivedAt) {
        ProposalAtHand proposal = proposals.find(proposalId);
        Round round = proposal.round();
        if (!round.participantIds().contains(said.delegationId())) {
            throw new Refusal("round.refusal.no_participant", round.number());
        }
        boolean inTime = proposal.silence().isInTime(receivedAt);
        if (proposal.isGivenUp() || (inTime && !round.open())) {
            throw new Refusal("round.refusal.given_up");
        }
        if (inTime && hasBroken(proposalId, said.delegationId())) {
            throw new Refusal("round.refusal.said_before");
        }
        kept.add(new SilenceBreak(proposalId, said, receivedAt, !inTime));
        AboutSilence deed = inTime
                ? new SilenceBroken(round.id(), round.number(), said.kind())
                : new SilenceBrokenLate(round.id(), round.number());
        told.fire(new Occurrence(receivedAt, said.by(), Optional.of(said.delegationId()), deed));
        return inTime;
    }

    private boolean hasBroken(UUID proposalId, UUID delegationId) {
        return kept.breaks(List.of(proposalId)).stream()
                .anyMatch(said -> said.standing() && said.delegationId().equals(delegationId));
    }

    /** Lets all open browsers know, once it is kept. */
    @Transactional(TxType.REQUIRES_NEW)
    void tell() {
        revisions.next();
    }
}
