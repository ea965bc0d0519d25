package concord.position;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a delegation is about to say of an organisation; a secret of the delegation until its head releases it. */
@Entity
class PreparedPosition {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID delegationId;

    /** The first of its entries: one position waits for an entry, and several for a row of entries that came together. */
    private UUID entryId;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SeenColumn.class)
    private SeenVersion[] seen;

    @Column(columnDefinition = "longtext")
    @Convert(converter = StatementColumn.class)
    private Statement statement;

    private String preparedBy;
    private Instant preparedAt;

    /** Since then it waits no more: it was released or discarded. */
    private @Nullable Instant endedAt;

    protected PreparedPosition() {}

    /** @param of at least one */
    PreparedPosition(UUID delegationId, Statement said, List<SeenVersion> of, String by, Instant at) {
        id = UUID.randomUUID();
        this.delegationId = delegationId;
        entryId = of.get(0).entryId();
        statement = said;
        seen = of.toArray(SeenVersion[]::new);
        preparedBy = by;
        preparedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    Prepared told() {
        return new Prepared(id, version, entryId, seen(), statement, preparedBy, preparedAt);
    }

    List<SeenVersion> seen() {
        return List.of(seen);
    }

    UUID id() {
        return id;
    }
}
