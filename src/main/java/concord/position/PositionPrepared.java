package concord.position;

import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Inside a delegation a position was prepared or put aside.
 *
 * @param details the primary name of the first entry of which it is said
 * @param matter all entries of which it is said
 */
public record PositionPrepared(
        Instant at, String actor, UUID delegationId, String deed, List<String> details, Matter matter)
        implements DomainEvent {
    @Override
    public Optional<UUID> delegation() {
        return Optional.of(delegationId);
    }

    @Override
    public Scope scope() {
        return Scope.DELEGATION;
    }
}
