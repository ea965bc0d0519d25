package concord.tabled;

import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.util.Optional;
import java.util.UUID;

/** What happens to a tabled entry is on the record of its delegation and of the table. */
interface AtTheTable extends DomainEvent {
    TabledEntry version();

    @Override
    default Matter matter() {
        return Matter.of(version().entryId());
    }

    @Override
    default Optional<UUID> delegation() {
        return Optional.of(version().delegationId());
    }

    @Override
    default Scope scope() {
        return Scope.TABLE;
    }
}
