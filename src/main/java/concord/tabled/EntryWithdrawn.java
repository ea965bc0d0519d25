package concord.tabled;

import concord.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An entry was taken back. */
public record EntryWithdrawn(TabledEntry version, String by) implements DomainEvent {
    @Override
    public Instant at() {
        return version.untilAt().orElseThrow();
    }

    @Override
    public String actor() {
        return by;
    }

    @Override
    public Optional<UUID> delegation() {
        return Optional.of(version.delegationId());
    }

    @Override
    public Scope scope() {
        return Scope.TABLE;
    }

    @Override
    public String deed() {
        return "entry_withdrawn";
    }

    @Override
    public List<String> details() {
        return List.of(version.particulars().primaryName(), version.withdrawalReason());
    }
}
