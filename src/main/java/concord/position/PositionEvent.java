package concord.position;

import concord.shared.Revision;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
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

/** A deed with a position, appended and never changed. */
@Entity
@Immutable
class PositionEvent {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private UUID positionId;
    private UUID delegationId;

    @Column(columnDefinition = "longtext")
    private String seen;

    @Column(columnDefinition = "longtext")
    @Convert(converter = StatementColumn.class)
    private @Nullable Statement statement;

    private boolean bySilence;
    private String doneBy;
    private Instant doneAt;
    private long revision;

    protected PositionEvent() {}

    PositionEvent(PositionDeed done, String by, Revision revision) {
        id = UUID.randomUUID();
        deed = done.deed();
        positionId = done.position();
        delegationId = done.delegationId();
        seen = JSON.toJson(done.on().toArray(SeenVersion[]::new));
        statement = done.statement();
        bySilence = done.bySilence();
        doneBy = by;
        doneAt = done.at();
        this.revision = revision.number();
    }

    /** As its own delegation may know it. */
    PositionDeed whole() {
        return new PositionDeed(
                deed,
                positionId,
                delegationId,
                List.of(JSON.fromJson(seen, SeenVersion[].class)),
                statement,
                bySilence,
                doneAt);
    }

    /** As all delegations may know it: without a reason that is private. */
    PositionDeed shared() {
        Statement said = statement;
        PositionDeed whole = whole();
        return said == null || !said.reasonPrivate()
                ? whole
                : new PositionDeed(deed, positionId, delegationId, whole.on(), said.withoutReason(), bySilence, doneAt);
    }

    String doneBy() {
        return doneBy;
    }
}
