package concord.position;

import concord.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All steps with positions, by all delegations. To be called in a use case's transaction. */
@ApplicationScoped
public class Positions {
    @PersistenceContext
    EntityManager em;

    /** What was done after one revision, up to and with another, in order, as all delegations may know it. */
    public List<PositionStep> sharedBetween(long after, long upTo) {
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

    /** All that one delegation has done with positions on entries, in order, with the reasons that only it may read. */
    List<PositionStep> of(UUID delegationId, Collection<UUID> entryIds) {
        if (entryIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select e from PositionEvent e where e.delegationId = :delegation"
                                + " and function('regexp_instr', e.seen, :entries) > 0 order by e.revision, e.id",
                        PositionEvent.class)
                .setParameter("delegation", delegationId)
                .setParameter("entries", entryIds.stream().map(UUID::toString).collect(Collectors.joining("|")))
                .getResultStream()
                .map(PositionEvent::whole)
                .toList();
    }

    /** The entries of which a delegation has once said a position; none if it never had it. */
    Set<UUID> entries(UUID delegationId, UUID position) {
        return em.createQuery(
                        "select e from PositionEvent e where e.delegationId = :delegation and e.positionId = :position",
                        PositionEvent.class)
                .setParameter("delegation", delegationId)
                .setParameter("position", position)
                .getResultStream()
                .flatMap(event -> event.whole().on().stream())
                .map(SeenVersion::entryId)
                .collect(Collectors.toSet());
    }

    /** Which of some positions were ever recalled. */
    public Set<UUID> recalled(Collection<UUID> positions) {
        return positions.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "select e.positionId from PositionEvent e where e.positionId in :positions"
                                        + " and e.step = RECALLED",
                                UUID.class)
                        .setParameter("positions", positions)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    void append(PositionStep step, String by, Revision revision) {
        em.persist(new PositionEvent(step, by, revision));
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
