package concord.tabled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** When delegations were closed. */
@ApplicationScoped
public class Departures {
    @PersistenceContext
    EntityManager em;

    /** Of those that are closed now, since when. */
    public Map<UUID, Instant> since() {
        return em.createQuery(
                        "select s.delegationId, p.at from Seating s join PastRevision p on p.number = s.revision"
                                + " where not s.open and not exists (select l from Seating l"
                                + " where l.delegationId = s.delegationId and l.revision > s.revision)",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }
}
