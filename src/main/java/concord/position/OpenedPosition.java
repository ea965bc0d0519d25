package concord.position;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a delegation has opened another's position, so that it can be recalled no more. */
@Entity
@Immutable
@IdClass(OpenedPosition.Key.class)
class OpenedPosition {
    record Key(UUID positionId, UUID delegationId) implements Serializable {}

    @Id
    private UUID positionId;

    @Id
    private UUID delegationId;

    protected OpenedPosition() {}
}
