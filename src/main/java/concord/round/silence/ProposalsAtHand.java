package concord.round.silence;

import concord.round.terms.Round;
import concord.round.terms.Rounds;
import concord.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Looks proposals up. */
@ApplicationScoped
public class ProposalsAtHand {
    @Inject
    Rounds rounds;

    @Inject
    Proposals kept;

    @Inject
    Silences silences;

    /** @throws NotThere if there is none */
    ProposalAtHand find(UUID proposalId) {
        Proposal proposal = kept.find(proposalId).orElseThrow(NotThere::new);
        Round round = rounds.find(proposal.roundId()).orElseThrow(NotThere::new);
        boolean latest = kept.latest(round.id()).filter(proposal::equals).isPresent();
        return new ProposalAtHand(round, proposal, silences.of(proposal), latest);
    }

    /** The one that counts in a round. */
    public Optional<ProposalAtHand> latest(Round round) {
        return kept.latest(round.id())
                .map(proposal -> new ProposalAtHand(round, proposal, silences.of(proposal), true));
    }
}
