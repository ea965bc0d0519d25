package concord.tabled;

import concord.shared.Revision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** When a revision was made, kept for the view of the joint list as of a past moment. */
@Entity
@Immutable
@Table(name = "revision")
class PastRevision {
    @Id
    private long number;

    private Instant at;

    protected PastRevision() {}

    PastRevision(Revision revision) {
        number = revision.number();
        at = revision.at();
    }

    Revision told() {
        return new Revision(number, at);
    }
}
