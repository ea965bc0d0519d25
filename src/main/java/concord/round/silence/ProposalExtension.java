package concord.round.silence;

import concord.round.silence.Silence.Extension;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The chair has set a later deadline. */
@Entity
@Immutable
class ProposalExtension {
    @Id
    private UUID id;

    private UUID proposalId;
    private Instant receivedAt;
    private Instant deadline;
    private String extendedBy;

    protected ProposalExtension() {}

    ProposalExtension(UUID proposalId, Extension extension, String by) {
        id = UUID.randomUUID();
        this.proposalId = proposalId;
        receivedAt = extension.receivedAt();
        deadline = extension.deadline();
        extendedBy = by;
    }

    UUID proposalId() {
        return proposalId;
    }

    Extension extension() {
        return new Extension(receivedAt, deadline);
    }
}
