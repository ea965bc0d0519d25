package concord.trail;

import concord.database.Like;
import concord.deed.Deed.Scope;
import concord.delegation.Delegation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The whole trail; each query contains who may read what it returns. */
@ApplicationScoped
class TrailLines {
    private static final String OF_DELEGATION = "(l.delegationId = :whose or l.scope = TALKS)";
    private static final String OF_SCOPE = "l.scope in (:whose, TALKS)";
    private static final String LATEST_FIRST = " order by l.id desc";

    @PersistenceContext
    EntityManager em;

    void append(TrailLine line) {
        em.persist(line);
    }

    List<TrailView> ofDelegation(UUID delegation, TrailPart part) {
        return page(OF_DELEGATION, delegation, part);
    }

    long countOfDelegation(UUID delegation, TrailPart part) {
        return count(OF_DELEGATION, delegation, part);
    }

    List<TrailView> ofScope(Scope scope, TrailPart part) {
        return page(OF_SCOPE, scope, part);
    }

    long countOfScope(Scope scope, TrailPart part) {
        return count(OF_SCOPE, scope, part);
    }

    private List<TrailView> page(String of, Object whose, TrailPart part) {
        String query = "select l, d from TrailLine l left join Delegation d on d.id = l.delegationId";
        return bound(em.createQuery(query + where(of, part) + LATEST_FIRST, Object[].class), whose, part)
                .setFirstResult(part.first())
                .setMaxResults(part.size())
                .getResultStream()
                .map(row -> new TrailView((TrailLine) row[0], Optional.ofNullable((Delegation) row[1])))
                .toList();
    }

    private long count(String of, Object whose, TrailPart part) {
        String query = "select count(l) from TrailLine l";
        return bound(em.createQuery(query + where(of, part), Long.class), whose, part)
                .getSingleResult();
    }

    private static String where(String of, TrailPart part) {
        String deeds = part.kind().excludes() ? " and l.deed not in :deeds" : " and l.deed in :deeds";
        return " where " + of + " and l.actor like :actor" + Like.ESCAPE + deeds;
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Object whose, TrailPart part) {
        return query.setParameter("whose", whose)
                .setParameter("actor", part.actorPattern())
                .setParameter("deeds", part.kind().deeds());
    }
}
