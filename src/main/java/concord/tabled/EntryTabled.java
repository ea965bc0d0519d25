package concord.tabled;

import concord.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A version of an entry was put before the others. */
public record EntryTabled(TabledEntry version) implements DomainEvent {
    @Override
    public Instant at() {
        return version.tabledAt();
    }

    @Override
    public String actor() {
        return version.tabledBy();
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
        return "entry_tabled";
    }

    @Override
    public List<String> details() {
        return List.of(version.particulars().primaryName(), Integer.toString(version.number()));
    }
}
