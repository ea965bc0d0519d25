package concord.round.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All editions, and what heads have put under them. */
@ApplicationScoped
public class Editions {
    @PersistenceContext
    EntityManager em;

    /** The latest first, without what they say. */
    public List<EditionLine> all() {
        return em.createQuery(
                        "select new concord.round.adoption.EditionLine(e.number, e.roundId, e.adoptedAt, e.organisations, e.sha256,"
                                + " (select count(i) from EditionInitial i"
                                + " where i.editionNumber = e.number and i.sha256 = e.sha256))"
                                + " from AdoptedEdition e order by e.number desc",
                        EditionLine.class)
                .getResultList();
    }

    /** The latest first, without what they hold. */
    List<EditionNotice> notices() {
        return em.createQuery(
                        "select new concord.round.adoption.EditionNotice(e.number, e.adoptedAt, e.organisations, e.sha256) from AdoptedEdition e"
                                + " order by e.number desc",
                        EditionNotice.class)
                .getResultList();
    }

    Optional<AdoptedEdition> latest() {
        return em.createQuery("select e from AdoptedEdition e order by e.number desc", AdoptedEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<AdoptedEdition> find(int number) {
        return Optional.ofNullable(em.find(AdoptedEdition.class, number));
    }

    /** Under which a delegation has put no initial, in their order. */
    List<AdoptedEdition> withoutInitialOf(UUID delegationId) {
        return em.createQuery(
                        "select e from AdoptedEdition e where not exists (select i from EditionInitial i"
                                + " where i.editionNumber = e.number and i.delegationId = :delegation)"
                                + " order by e.number",
                        AdoptedEdition.class)
                .setParameter("delegation", delegationId)
                .getResultList();
    }

    int next() {
        return em.createQuery("select coalesce(max(e.number), 0) from AdoptedEdition e", Integer.class)
                        .getSingleResult()
                + 1;
    }

    List<EditionInitial> initials(int number) {
        return em.createQuery(
                        "select i from EditionInitial i where i.editionNumber = :number order by i.initialledAt",
                        EditionInitial.class)
                .setParameter("number", number)
                .getResultList();
    }

    void add(AdoptedEdition edition) {
        em.persist(edition);
    }

    void add(EditionInitial initial) {
        em.persist(initial);
    }
}
