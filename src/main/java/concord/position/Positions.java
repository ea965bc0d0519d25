package concord.position;

import concord.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All deeds with positions, by all delegations. To be called in a use case's transaction. */
@ApplicationScoped
public class Positions {
    @PersistenceContext
    EntityManager em;

    /** What was done after one revision, up to and with another, in order, as all delegations may know it. */
    public List<PositionDeed> sharedBetween(long after, long upTo) {
        return em.createQuery(
                        "select e from PositionEvent e where e.revision > :after and e.revision <= :upTo"
                                + " order by e.revision, e.id",
                        PositionEvent.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(PositionEvent::shared)
                .toList();
    }

    /** All that one delegation has done, in order, with the reasons that only it may read. */
    List<PositionDeed> of(UUID delegationId) {
        return em.createQuery(
                        "select e from PositionEvent e where e.delegationId = :delegation order by e.revision, e.id",
                        PositionEvent.class)
                .setParameter("delegation", delegationId)
                .getResultStream()
                .map(PositionEvent::whole)
                .toList();
    }

    void append(PositionDeed deed, String by, Revision revision) {
        em.persist(new PositionEvent(deed, by, revision));
    }

    /** Whether somebody of another delegation has opened a position. */
    boolean opened(UUID position) {
        return em.createQuery("select count(o) from OpenedPosition o where o.positionId = :position", Long.class)
                        .setParameter("position", position)
                        .getSingleResult()
                > 0;
    }

    /** Once and for all; two who open it at the same time are no conflict. */
    void open(UUID position, UUID by, Instant at) {
        em.createNativeQuery("insert ignore into opened_position values (:position, :delegation, :at)")
                .setParameter("position", position)
                .setParameter("delegation", by)
                .setParameter("at", at)
                .executeUpdate();
    }
}
