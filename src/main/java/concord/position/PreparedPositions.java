package concord.position;

import concord.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    Optional<PreparedPosition> find(UUID delegationId, UUID id) {
        return em.createQuery(
                        "select p from PreparedPosition p where p.delegationId = :delegation and p.id = :id"
                                + " and p.endedAt is null",
                        PreparedPosition.class)
                .setParameter("delegation", delegationId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What is prepared for one of the entries. */
    Optional<PreparedPosition> on(UUID delegationId, Collection<UUID> entryIds) {
        return em.createQuery(
                        "select p from PreparedPosition p where p.delegationId = :delegation and p.entryId in :entries"
                                + " and p.endedAt is null"
                                + " order by p.preparedAt desc, p.id",
                        PreparedPosition.class)
                .setParameter("delegation", delegationId)
                .setParameter("entries", entryIds)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal if a colleague has prepared one for the same entry at the same time */
    PreparedPosition add(PreparedPosition prepared) {
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
