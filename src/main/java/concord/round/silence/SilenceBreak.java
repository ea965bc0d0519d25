package concord.round.silence;

import concord.round.terms.RoundTerms;
import concord.shared.BreakKind;
import concord.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection or an amendment, in time or too late. Its text never changes. */
@Entity
class SilenceBreak {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID proposalId;
    private UUID delegationId;

    @Enumerated(EnumType.STRING)
    private BreakKind kind;

    @Column(columnDefinition = "text", updatable = false)
    private String text;

    private Instant receivedAt;

    /** As the delegation was told. */
    private boolean late;

    private String doneBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant offeredAt;

    protected SilenceBreak() {}

    /** @throws Refusal if nothing is said */
    SilenceBreak(UUID proposalId, Said said, Instant receivedAt, boolean late) {
        id = UUID.randomUUID();
        this.proposalId = proposalId;
        delegationId = said.delegationId();
        kind = said.kind();
        text = written(said.text());
        doneBy = said.by();
        this.receivedAt = receivedAt;
        this.late = late;
    }

    /** @throws Refusal if nothing is said, or too much */
    static String written(String text) {
        String written = RoundTerms.text(text);
        if (written.isEmpty()) {
            throw new Refusal("round.refusal.text");
        }
        return written;
    }

    /** Who says what. */
    record Said(UUID delegationId, BreakKind kind, String text, String by) {
        Said {
            text = RoundTerms.text(text);
        }
    }

    void withdraw(Instant received) {
        if (withdrawnAt != null) {
            throw new Refusal("round.refusal.withdrawn_before");
        }
        withdrawnAt = received;
    }

    /** As a reservation, which the others may read. */
    void offer(Instant at) {
        if (offeredAt != null) {
            throw new Refusal("round.refusal.offered_before");
        }
        offeredAt = at;
    }

    boolean standing() {
        return !late && withdrawnAt == null;
    }

    boolean late() {
        return late;
    }

    UUID id() {
        return id;
    }

    UUID proposalId() {
        return proposalId;
    }

    UUID delegationId() {
        return delegationId;
    }

    BreakKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    Optional<Instant> offeredAt() {
        return Optional.ofNullable(offeredAt);
    }
}
