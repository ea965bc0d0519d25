package concord.trail;

import concord.shared.DomainEvent.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** The whole trail; each query contains who may read what it returns. */
@ApplicationScoped
class TrailLines {
    private static final String OF_DELEGATION =
            " from TrailLine l where l.delegationId = :whose and l.actor like :actor";
    private static final String OF_SCOPE = " from TrailLine l where l.scope = :whose and l.actor like :actor";
    private static final String LATEST_FIRST = " order by l.id desc";

    @PersistenceContext
    EntityManager em;

    void append(TrailLine line) {
        em.persist(line);
    }

    List<TrailLine> ofDelegation(UUID delegation, TrailPart part) {
        return page(OF_DELEGATION, delegation, part);
    }

    long countOfDelegation(UUID delegation, TrailPart part) {
        return count(OF_DELEGATION, delegation, part);
    }

    List<TrailLine> ofScope(Scope scope, TrailPart part) {
        return page(OF_SCOPE, scope, part);
    }

    long countOfScope(Scope scope, TrailPart part) {
        return count(OF_SCOPE, scope, part);
    }

    private List<TrailLine> page(String from, Object whose, TrailPart part) {
        return bound(em.createQuery("select l" + from + LATEST_FIRST, TrailLine.class), whose, part)
                .setFirstResult(part.first())
                .setMaxResults(part.size())
                .getResultList();
    }

    private long count(String from, Object whose, TrailPart part) {
        return bound(em.createQuery("select count(l)" + from, Long.class), whose, part)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Object whose, TrailPart part) {
        return query.setParameter("whose", whose).setParameter("actor", part.actorPattern());
    }
}
