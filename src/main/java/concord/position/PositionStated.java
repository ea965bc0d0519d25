package concord.position;

import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A head has released, withdrawn, recalled, confirmed or extended a position.
 *
 * @param details the primary name of the first entry of which it is said
 * @param matter all entries of which it is said, whose they are, and the first moment at which a hold no longer holds
 */
public record PositionStated(
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
