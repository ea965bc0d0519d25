package concord.round;

/**
 * A proposal with all that judges it.
 *
 * @param latest whether no other of its round has taken its place
 */
record ProposalAtHand(Round round, Proposal proposal, Silence silence, boolean latest) {
    /** Whether nothing can come of it any more. */
    boolean isGivenUp() {
        return !latest || round.withoutResult() || silence.takenBackAt() != null;
    }
}
