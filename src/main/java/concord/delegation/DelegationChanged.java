package concord.delegation;

import concord.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** @param deed one of “delegation_created”, “delegation_renamed”, “delegation_closed”, “delegation_reopened” */
public record DelegationChanged(Instant at, String actor, UUID id, String deed, List<String> details)
        implements DomainEvent {
    /** Whether the delegation counts from now on; empty where this has not changed. */
    public Optional<Boolean> opened() {
        return switch (deed) {
            case "delegation_closed" -> Optional.of(false);
            case "delegation_reopened" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<UUID> delegation() {
        return Optional.of(id);
    }

    @Override
    public Scope scope() {
        return Scope.ACCOUNT;
    }
}
