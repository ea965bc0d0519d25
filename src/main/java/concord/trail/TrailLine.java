package concord.trail;

import concord.deed.Deed;
import concord.deed.Deed.Scope;
import concord.deed.DetailsColumn;
import concord.deed.Occurrence;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who did what, when. Appended, never changed: where the database has an owner of its own, nobody else could. */
@Entity
@Immutable
public class TrailLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private Instant at;
    private String actor;
    private @Nullable UUID delegationId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private String deed;

    @Column(columnDefinition = "longtext")
    @Convert(converter = DetailsColumn.class)
    private Map<String, String> details;

    protected TrailLine() {}

    TrailLine(Occurrence happened, Deed done) {
        at = happened.at();
        actor = happened.actor();
        delegationId = happened.delegation().orElse(null);
        scope = done.scope();
        deed = done.key();
        details = done.details();
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String deed() {
        return deed;
    }

    public @Nullable UUID delegationId() {
        return delegationId;
    }

    /** What the sentence about it is filled with, by name. */
    public Map<String, String> details() {
        return details;
    }
}
