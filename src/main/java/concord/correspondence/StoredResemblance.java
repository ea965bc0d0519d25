package concord.correspondence;

import concord.names.Band;
import concord.names.Pair;
import concord.names.Reason;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much two versions look like one organisation, as it was found when the later one was tabled, or when another
 * change brought them together. It ends with either version, and earlier if a name of theirs becomes too frequent.
 */
@Entity
@Table(name = "resemblance")
@IdClass(StoredResemblance.Key.class)
class StoredResemblance {
    /** The two versions, in their order, and the revision in which they were found. */
    record Key(UUID leftId, UUID rightId, long revision) implements Serializable {}

    @Id
    private UUID leftId;

    @Id
    private UUID rightId;

    @Id
    private long revision;

    /** The first revision in which it no longer holds though both versions stand. */
    private @Nullable Long untilRevision;

    @Column(updatable = false)
    private double score;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Band band;

    @Column(columnDefinition = "longtext", updatable = false)
    @Convert(converter = ReasonsColumn.class)
    private Reason[] reasons;

    protected StoredResemblance() {}

    StoredResemblance(Pair<UUID> versions, Resemblance resemblance, long revision) {
        leftId = versions.left();
        rightId = versions.right();
        score = resemblance.score();
        band = resemblance.band();
        reasons = resemblance.reasons().toArray(Reason[]::new);
        this.revision = revision;
    }

    void end(long revision) {
        untilRevision = revision;
    }

    boolean holdsAt(long revision) {
        return untilRevision == null || untilRevision > revision;
    }

    Pair<UUID> versions() {
        return Pair.of(leftId, rightId);
    }

    Resemblance resemblance() {
        return new Resemblance(score, band, List.of(reasons));
    }
}
