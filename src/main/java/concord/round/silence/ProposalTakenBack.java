package concord.round.silence;

import concord.round.terms.RoundTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The chair has taken back what was under silence. */
@Entity
@Immutable
class ProposalTakenBack {
    @Id
    private UUID proposalId;

    @Column(columnDefinition = "text")
    private String reason;

    private Instant takenBackAt;
    private String takenBackBy;

    protected ProposalTakenBack() {}

    /** @param reason as everybody at the table reads it */
    ProposalTakenBack(UUID proposalId, String reason, Instant at, String by) {
        this.proposalId = proposalId;
        this.reason = RoundTerms.reason(reason);
        takenBackAt = at;
        takenBackBy = by;
    }

    UUID proposalId() {
        return proposalId;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return takenBackAt;
    }

    String by() {
        return takenBackBy;
    }
}
