package concord.tabled;

import concord.shared.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delegation contests that a change is editorial. What it says never changes; it holds until it is taken back. */
@Entity
public class ContestedChange {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private UUID entryId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false, columnDefinition = "text")
    private String reason;

    @Column(updatable = false)
    private String contestedBy;

    @Column(updatable = false)
    private Instant contestedAt;

    @Column(updatable = false)
    private long revision;

    private @Nullable Long untilRevision;
    private @Nullable String takenBackBy;

    protected ContestedChange() {}

    ContestedChange(UUID delegationId, TabledEntry entry, int number, String reason, String by, Revision revision) {
        id = UUID.randomUUID();
        this.delegationId = delegationId;
        entryId = entry.entryId();
        this.number = number;
        this.reason = reason;
        contestedBy = by;
        contestedAt = revision.at();
        this.revision = revision.number();
    }

    void takeBack(String by, Revision from) {
        untilRevision = from.number();
        takenBackBy = by;
    }

    UUID entryId() {
        return entryId;
    }

    /** The first revision in which it no longer holds. */
    Optional<Long> untilRevision() {
        return Optional.ofNullable(untilRevision);
    }

    Contest told() {
        return new Contest(id, delegationId, number, reason, contestedAt);
    }
}
