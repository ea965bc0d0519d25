package concord.correspondence;

import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delegation said what it holds of an own entry and another's, or took it back.
 *
 * @param deed “judged_same”, “judged_different”, “judged_unsure” or “judgement_undone”
 * @param details both primary names, the own one first; the reason; “reason” if there is one
 * @param matter both entries, the own one first, and whose the other is; asks if that delegation has not judged them
 */
public record CorrespondenceJudged(
        Instant at, String actor, UUID delegationId, String deed, List<String> details, Matter matter)
        implements DomainEvent {
    @Override
    public Optional<UUID> delegation() {
        return Optional.of(delegationId);
    }

    @Override
    public Scope scope() {
        return Scope.TABLE;
    }
}
