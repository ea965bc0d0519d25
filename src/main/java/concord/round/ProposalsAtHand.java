package concord.round;

import concord.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Looks proposals up. */
@ApplicationScoped
class ProposalsAtHand {
    @Inject
    Rounds rounds;

    @Inject
    Silences silences;

    /** @throws NotThere if there is none */
    ProposalAtHand find(UUID proposalId) {
        Proposal proposal = rounds.proposal(proposalId).orElseThrow(NotThere::new);
        Round round = rounds.find(proposal.roundId()).orElseThrow(NotThere::new);
        boolean latest = rounds.latest(round.id()).filter(proposal::equals).isPresent();
        return new ProposalAtHand(round, proposal, silences.of(proposal), latest);
    }

    /** The one that counts in a round. */
    Optional<ProposalAtHand> latest(Round round) {
        return rounds.latest(round.id())
                .map(proposal -> new ProposalAtHand(round, proposal, silences.of(proposal), true));
    }
}
