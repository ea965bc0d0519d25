package concord.correspondence;

import concord.shared.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a delegation is about to say of a pair of entries; a secret of the delegation until its head releases it. */
@Entity
class PreparedJudgement {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private UUID ownEntryId;

    @Column(updatable = false)
    private UUID otherEntryId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Extent extent;

    @Column(updatable = false, columnDefinition = "text")
    private String reason;

    @Column(updatable = false)
    private String preparedBy;

    @Column(updatable = false)
    private Instant preparedAt;

    /** Since then it waits no more: it was released, discarded, or another one has taken its place. */
    private @Nullable Instant endedAt;

    protected PreparedJudgement() {}

    PreparedJudgement(UUID delegationId, Meant meant, String by, Instant at) {
        id = UUID.randomUUID();
        this.delegationId = delegationId;
        ownEntryId = meant.pair().own();
        otherEntryId = meant.pair().other();
        verdict = meant.said().verdict();
        extent = meant.said().extent();
        reason = meant.said().reason();
        preparedBy = by;
        preparedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean waits() {
        return endedAt == null;
    }

    UUID id() {
        return id;
    }

    JudgedPair pair() {
        return new JudgedPair(ownEntryId, otherEntryId);
    }

    Meant meant() {
        return new Meant(pair(), new Said(verdict, extent, reason));
    }

    ReadyJudgement told() {
        return new ReadyJudgement(id, meant(), preparedBy, preparedAt);
    }
}
