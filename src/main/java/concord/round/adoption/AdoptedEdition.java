package concord.round.adoption;

import concord.edition.Edition;
import concord.edition.EditionFile;
import concord.edition.Verification;
import concord.shared.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An edition as it was frozen: the text of its file, without initials. */
@Entity
@Immutable
class AdoptedEdition {
    @Id
    private int number;

    private UUID roundId;
    private Instant adoptedAt;
    private int organisations;
    private Instant frozenAt;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "longtext")
    private String content;

    protected AdoptedEdition() {}

    AdoptedEdition(UUID roundId, Edition edition, Revision revision) {
        number = edition.number();
        this.roundId = roundId;
        adoptedAt = edition.adoptedAt();
        organisations = edition.organisations().size();
        frozenAt = revision.at();
        EditionFile file = EditionFile.of(edition, List.of());
        sha256 = file.statedHash();
        content = new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException if what the database holds is not what was frozen */
    Edition edition() {
        Verification verified = Verification.of(content.getBytes(StandardCharsets.UTF_8), Optional.of(sha256));
        if (!verified.agrees()) {
            throw new IllegalStateException("edition " + number + " was changed in the database");
        }
        return verified.edition().orElseThrow();
    }

    int number() {
        return number;
    }

    UUID roundId() {
        return roundId;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String sha256() {
        return sha256;
    }
}
