package concord.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a delegation has retracted its comment, once; appended, never changed. */
@Entity
@Immutable
class CommentRetraction {
    @Id
    private UUID commentId;

    private String retractedBy;
    private Instant retractedAt;

    protected CommentRetraction() {}

    CommentRetraction(UUID commentId, String by, Instant at) {
        this.commentId = commentId;
        retractedBy = by;
        retractedAt = at;
    }

    String retractedBy() {
        return retractedBy;
    }

    Instant retractedAt() {
        return retractedAt;
    }
}
