package concord.round.silence;

import concord.round.terms.Proposed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was put under silence, and what it has come to.
 *
 * @param deadline the one that holds
 * @param latest whether it is the one that counts in its round
 * @param takenBack why the chair took it back; empty if it did not
 * @param breaks by the moment at which the server received them
 */
public record ProposalView(
        UUID id,
        int number,
        List<Proposed> text,
        Instant proposedAt,
        Instant deadline,
        SilenceState state,
        boolean latest,
        String takenBack,
        List<BreakView> breaks) {}
