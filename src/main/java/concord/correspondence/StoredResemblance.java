package concord.correspondence;

import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How much two versions look like one organisation, as it was found when the later one was tabled. */
@Entity
@Immutable
@Table(name = "resemblance")
@IdClass(StoredResemblance.Key.class)
class StoredResemblance {
    /** The two versions, in their order. */
    record Key(UUID leftId, UUID rightId) implements Serializable {}

    @Id
    private UUID leftId;

    @Id
    private UUID rightId;

    private double score;

    @Enumerated(EnumType.STRING)
    private Band band;

    @Column(columnDefinition = "longtext")
    @Convert(converter = ReasonsColumn.class)
    private Reasons reasons;

    private long revision;

    protected StoredResemblance() {}

    StoredResemblance(Pair<UUID> versions, Resemblance resemblance, long revision) {
        leftId = versions.left();
        rightId = versions.right();
        score = resemblance.score();
        band = resemblance.band();
        reasons = new Reasons(resemblance.reasons());
        this.revision = revision;
    }

    Pair<UUID> versions() {
        return Pair.of(leftId, rightId);
    }

    Resemblance resemblance() {
        return new Resemblance(score, band, reasons.list());
    }
}
