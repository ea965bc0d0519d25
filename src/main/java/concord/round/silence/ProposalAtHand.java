package concord.round.silence;

import concord.round.terms.Round;

/**
 * A proposal with all that judges it.
 *
 * @param latest whether no other of its round has taken its place
 */
public record ProposalAtHand(Round round, Proposal proposal, Silence silence, boolean latest) {
    /** Whether nothing can come of it any more. */
    boolean isGivenUp() {
        return !latest || round.withoutResult() || silence.takenBackAt() != null;
    }
}
