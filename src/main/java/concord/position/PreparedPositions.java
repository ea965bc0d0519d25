package concord.position;

import concord.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /** What waits on one of some entries. */
    List<PreparedPosition> waitingOn(UUID delegationId, Set<UUID> entryIds) {
        return of(delegationId).stream()
                .filter(ready -> ready.told().concerns(entryIds))
                .toList();
    }

    /** Those with some ids, whether or not they still wait. */
    List<PreparedPosition> find(UUID delegationId, Collection<UUID> ids) {
        return em.createQuery(
                        "select p from PreparedPosition p where p.delegationId = :delegation and p.id in :ids",
                        PreparedPosition.class)
                .setParameter("delegation", delegationId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * Ends all that waits on entries.
     *
     * @throws Refusal unless it is exactly what was shown
     */
    void end(UUID delegationId, Set<UUID> entryIds, Set<SeenPrepared> shown, Instant at) {
        List<PreparedPosition> waiting = waitingOn(delegationId, entryIds);
        SeenPrepared.refuseOthers(
                shown, waiting.stream().map(PreparedPosition::told).toList());
        waiting.forEach(ready -> ready.end(at));
    }

    /**
     * What they take the place of is written first, so that one waits for an entry at any time.
     *
     * @throws Refusal if a colleague has prepared one for the same entry at the same time
     */
    void add(List<PreparedPosition> prepared) {
        em.flush();
        try {
            prepared.forEach(em::persist);
            em.flush();
        } catch (ConstraintViolationException taken) {
            Refusal refusal = new Refusal("position.refusal.prepared_anew");
            refusal.initCause(taken);
            throw refusal;
        }
    }
}
