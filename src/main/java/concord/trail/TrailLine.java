package concord.trail;

import concord.shared.DomainEvent;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who did what, when. Appended, never changed: where the database has an owner of its own, nobody else could. */
@Entity
@Immutable
public class TrailLine {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private Instant at;
    private String actor;
    private @Nullable UUID delegationId;

    @Enumerated(EnumType.STRING)
    private DomainEvent.Scope scope;

    private String deed;

    @Column(columnDefinition = "longtext")
    private String details;

    protected TrailLine() {}

    TrailLine(DomainEvent event) {
        at = event.at();
        actor = event.actor();
        delegationId = event.delegation().orElse(null);
        scope = event.scope();
        deed = event.deed();
        details = JSON.toJson(event.details().toArray(String[]::new));
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

    public List<String> details() {
        return List.of(JSON.fromJson(details, String[].class));
    }
}
