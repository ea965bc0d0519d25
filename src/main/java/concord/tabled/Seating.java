package concord.tabled;

import concord.shared.Revision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** From a revision on, a delegation is open or closed. One that has none was never closed. */
@Entity
@Immutable
@IdClass(Seating.Key.class)
class Seating {
    record Key(UUID delegationId, long revision) implements Serializable {}

    @Id
    private UUID delegationId;

    @Id
    private long revision;

    private boolean open;

    protected Seating() {}

    Seating(UUID delegationId, boolean open, Revision revision) {
        this.delegationId = delegationId;
        this.open = open;
        this.revision = revision.number();
    }

    UUID delegationId() {
        return delegationId;
    }

    boolean open() {
        return open;
    }
}
