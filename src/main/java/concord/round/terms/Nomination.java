package concord.round.terms;

import concord.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delegation asks that an organisation be put under silence in a round. */
@Entity
class Nomination {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID delegationId;
    private UUID entryId;
    private Instant nominatedAt;
    private String nominatedBy;
    private @Nullable Instant withdrawnAt;

    protected Nomination() {}

    Nomination(UUID roundId, UUID delegationId, UUID entryId, String by, Instant at) {
        id = UUID.randomUUID();
        this.roundId = roundId;
        this.delegationId = delegationId;
        this.entryId = entryId;
        nominatedBy = by;
        nominatedAt = at;
    }

    /** @throws Refusal if it was before */
    void withdraw(Instant at) {
        if (withdrawnAt != null) {
            throw new Refusal("round.refusal.withdrawn_before");
        }
        withdrawnAt = at;
    }

    UUID roundId() {
        return roundId;
    }

    UUID delegationId() {
        return delegationId;
    }

    UUID entryId() {
        return entryId;
    }
}
