package concord.tabled;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that every tabling takes the lock of, so that revisions are seen in the order of their numbers. */
@Entity
@Table(name = "tabled_revision")
class RevisionCounter {
    @Id
    private int id;

    private long revision;
    private Instant at;

    protected RevisionCounter() {}
}
