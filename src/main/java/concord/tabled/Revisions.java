package concord.tabled;

import concord.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The order of all deeds that change the joint list. To be called in a use case's transaction: whoever takes the next
 * revision holds its lock until then.
 */
@ApplicationScoped
public class Revisions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The next one; never earlier than the one before it, even where the clock was set back. */
    public Revision next() {
        em.createQuery("update RevisionCounter c set c.revision = c.revision + 1,"
                        + " c.at = case when c.at > :now then c.at else :now end")
                .setParameter("now", clock.instant())
                .executeUpdate();
        Revision next = current();
        em.persist(new PastRevision(next));
        return next;
    }

    /** Takes the lock alone: whoever makes the next one waits until this transaction ends. */
    public void hold() {
        em.createQuery("select c from RevisionCounter c", RevisionCounter.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** The latest revision that is committed, or this transaction's own. */
    public Revision current() {
        return em.createQuery(
                        "select new concord.shared.Revision(c.revision, c.at) from RevisionCounter c", Revision.class)
                .getSingleResult();
    }

    /** The moment of the first one; empty before it. */
    @Transactional
    public Optional<Instant> first() {
        return Optional.ofNullable(em.createQuery("select min(p.at) from PastRevision p", Instant.class)
                .getSingleResult());
    }

    /** The last one up to a moment; before the first, the empty table. */
    public Revision at(Instant moment) {
        return em.createQuery(
                        "select p from PastRevision p where p.at <= :moment order by p.number desc", PastRevision.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PastRevision::told)
                .orElseGet(() -> new Revision(0, Instant.EPOCH));
    }
}
