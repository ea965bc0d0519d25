package concord.round.adoption;

import concord.edition.Initial;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A head has put the delegation's mark under an edition's hash. */
@Entity
@Immutable
class EditionInitial {
    /** In the file; the account is told to nobody outside its delegation. */
    private static final String TITLE = "Head of delegation";

    @Id
    private UUID id;

    private int editionNumber;
    private UUID delegationId;
    private String code;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    private String initialledBy;
    private Instant initialledAt;

    protected EditionInitial() {}

    EditionInitial(AdoptedEdition edition, UUID delegationId, String code, String by, Instant at) {
        id = UUID.randomUUID();
        editionNumber = edition.number();
        sha256 = edition.sha256();
        this.delegationId = delegationId;
        this.code = code;
        initialledBy = by;
        initialledAt = at;
    }

    Initial initial() {
        return new Initial(code, TITLE, initialledAt, sha256);
    }

    int editionNumber() {
        return editionNumber;
    }

    UUID delegationId() {
        return delegationId;
    }
}
