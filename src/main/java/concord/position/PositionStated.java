package concord.position;

import concord.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A head has released, withdrawn, recalled, confirmed or extended a position.
 *
 * @param details the primary name of the first entry of which it is said
 */
public record PositionStated(Instant at, String actor, UUID delegationId, String deed, List<String> details)
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
