package concord.position;

import concord.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** What delegations have prepared; each query contains the delegation, so that another's is not there. */
@ApplicationScoped
class PreparedPositions {
    @PersistenceContext
    EntityManager em;

    List<PreparedPosition> of(UUID delegationId) {
        return em.createQuery(
                        "select p from PreparedPosition p where p.delegationId = :delegation and p.endedAt is null"
                                + " order by p.preparedAt, p.id",
                        PreparedPosition.class)
                .setParameter("delegation", delegationId)
                .getResultList();
    }

    /** Whether or not it still waits. */
    Optional<PreparedPosition> find(UUID delegationId, UUID id) {
        return em.createQuery(
                        "select p from PreparedPosition p where p.delegationId = :delegation and p.id = :id",
                        PreparedPosition.class)
                .setParameter("delegation", delegationId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Ends all that waits for entries.
     *
     * @throws Refusal unless it is exactly what was shown
     */
    void end(UUID delegationId, Collection<UUID> entryIds, Set<SeenPrepared> shown, Instant at) {
        List<PreparedPosition> waiting = em.createQuery(
                        "select p from PreparedPosition p where p.delegationId = :delegation and p.entryId in :entries"
                                + " and p.endedAt is null",
                        PreparedPosition.class)
                .setParameter("delegation", delegationId)
                .setParameter("entries", entryIds)
                .getResultList();
        SeenPrepared.refuseOthers(
                shown, waiting.stream().map(PreparedPosition::told).toList());
        waiting.forEach(ready -> ready.end(at));
    }

    /**
     * What it takes the place of is written first, so that one waits for an entry at any time.
     *
     * @throws Refusal if a colleague has prepared one for the same entry at the same time
     */
    PreparedPosition add(PreparedPosition prepared) {
        em.flush();
        try {
            em.persist(prepared);
            em.flush();
            return prepared;
        } catch (ConstraintViolationException taken) {
            Refusal refusal = new Refusal("position.refusal.prepared_anew");
            refusal.initCause(taken);
            throw refusal;
        }
    }
}
