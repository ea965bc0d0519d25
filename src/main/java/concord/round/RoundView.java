package concord.round;

import concord.joint.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round, as those at the table may know it.
 *
 * @param closedReason why it was closed without result; empty if it is open, has adopted an edition, or was deserted
 * @param proposals the latest first
 * @param edition the number of the one that it has adopted
 */
public record RoundView(
        UUID id,
        int number,
        RoundTerms terms,
        List<Party> participants,
        Instant openedAt,
        Optional<Instant> closedAt,
        String closedReason,
        List<ProposalView> proposals,
        Optional<Integer> edition) {
    public boolean open() {
        return closedAt.isEmpty();
    }

    /** Whether it is closed and has adopted nothing. */
    public boolean withoutResult() {
        return !open() && edition.isEmpty();
    }

    /** What counts in it. */
    public Optional<ProposalView> latest() {
        return proposals.stream().findFirst();
    }
}
