package concord.position;

import concord.shared.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step with a position, appended and never changed. */
@Entity
@Immutable
class PositionEvent {
    @Id
    private UUID id;

    @Column(name = "deed")
    @Enumerated(EnumType.STRING)
    private Step step;

    private UUID positionId;
    private UUID delegationId;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SeenColumn.class)
    private SeenVersion[] seen;

    @Column(columnDefinition = "longtext")
    @Convert(converter = StatementColumn.class)
    private @Nullable Statement statement;

    private boolean bySilence;
    private String doneBy;
    private Instant doneAt;
    private long revision;

    protected PositionEvent() {}

    PositionEvent(PositionStep done, String by, Revision revision) {
        id = UUID.randomUUID();
        step = done.step();
        positionId = done.position();
        delegationId = done.delegationId();
        seen = done.on().toArray(SeenVersion[]::new);
        statement = done.statement();
        bySilence = done.bySilence();
        doneBy = by;
        doneAt = done.at();
        this.revision = revision.number();
    }

    /** As its own delegation may know it. */
    PositionStep whole() {
        return new PositionStep(step, positionId, delegationId, List.of(seen), statement, bySilence, doneAt);
    }

    /** As all delegations may know it: without a reason that is private. */
    PositionStep shared() {
        Statement said = statement;
        PositionStep whole = whole();
        return said == null || !said.reasonPrivate()
                ? whole
                : new PositionStep(step, positionId, delegationId, whole.on(), said.withoutReason(), bySilence, doneAt);
    }

    String doneBy() {
        return doneBy;
    }
}
