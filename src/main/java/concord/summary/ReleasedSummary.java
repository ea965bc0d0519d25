package concord.summary;

import concord.shared.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A summary as the chair has released it; it never changes. */
@Entity
@Immutable
class ReleasedSummary {
    @Id
    private int number;

    private long revision;
    private String releasedBy;
    private Instant releasedAt;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SummaryColumn.class)
    private Summary content;

    protected ReleasedSummary() {}

    ReleasedSummary(int number, Summary content, Revision revision, String by, Instant at) {
        this.number = number;
        this.content = content;
        this.revision = revision.number();
        releasedBy = by;
        releasedAt = at;
    }

    int number() {
        return number;
    }

    boolean says(Summary summary) {
        return content.equals(summary);
    }

    FrozenSummary told() {
        return new FrozenSummary(number, releasedAt, content);
    }
}
