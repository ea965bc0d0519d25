package concord.round.silence;

import concord.shared.BreakKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An objection or an amendment, as the caller may know it.
 *
 * @param late whether the server received it after the deadline; one that is, and is not offered, is its own delegation's
 */
public record BreakView(
        UUID id,
        UUID delegationId,
        BreakKind kind,
        String text,
        Instant receivedAt,
        Optional<Instant> withdrawnAt,
        Optional<Instant> offeredAt,
        boolean late) {
    static BreakView of(SilenceBreak said) {
        return new BreakView(
                said.id(),
                said.delegationId(),
                said.kind(),
                said.text(),
                said.receivedAt(),
                said.withdrawnAt(),
                said.offeredAt(),
                said.late());
    }
}
