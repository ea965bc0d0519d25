package concord.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All summaries that were ever released. */
@ApplicationScoped
class ReleasedSummaries {
    @PersistenceContext
    EntityManager em;

    Optional<ReleasedSummary> latest() {
        return em.createQuery("select r from ReleasedSummary r order by r.number desc", ReleasedSummary.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<ReleasedSummary> find(int number) {
        return Optional.ofNullable(em.find(ReleasedSummary.class, number));
    }

    long count() {
        return em.createQuery("select count(r) from ReleasedSummary r", Long.class)
                .getSingleResult();
    }

    /** Those of some numbers, in their order. */
    List<ReleasedSummary> of(Collection<Integer> numbers) {
        return em.createQuery(
                        "select r from ReleasedSummary r where r.number in :numbers order by r.number",
                        ReleasedSummary.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** The latest first, without what they say. */
    List<ReleaseNotice> page(int first, int size) {
        return em.createQuery(
                        "select new concord.summary.ReleaseNotice(r.number, r.releasedAt) from ReleasedSummary r"
                                + " order by r.number desc",
                        ReleaseNotice.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    void add(ReleasedSummary released) {
        em.persist(released);
    }
}
