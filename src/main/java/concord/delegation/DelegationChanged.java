package concord.delegation;

import concord.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** @param deed one of “delegation_created”, “delegation_renamed”, “delegation_closed”, “delegation_reopened” */
public record DelegationChanged(Instant at, String actor, UUID id, String deed, List<String> details)
        implements DomainEvent {
    @Override
    public Optional<UUID> delegation() {
        return Optional.of(id);
    }

    @Override
    public Scope scope() {
        return Scope.ACCOUNT;
    }
}
