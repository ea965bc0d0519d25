package concord.tabled;

import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delegation has contested that a change of another's entry is editorial, or has taken that back.
 *
 * @param deed “change_contested” or “contest_taken_back”
 * @param details the entry's primary name, the number of the version, the reason
 * @param matter the id of the entry
 */
public record ChangeContested(
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
