package concord.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All editions, and what heads have put under them. */
@ApplicationScoped
class Editions {
    @PersistenceContext
    EntityManager em;

    /** The latest first. */
    List<AdoptedEdition> all() {
        return em.createQuery("select e from AdoptedEdition e order by e.number desc", AdoptedEdition.class)
                .getResultList();
    }

    /** The latest first, without what they hold. */
    List<EditionNotice> notices() {
        return em.createQuery(
                        "select new concord.round.EditionNotice(e.number, e.adoptedAt, e.sha256) from AdoptedEdition e"
                                + " order by e.number desc",
                        EditionNotice.class)
                .getResultList();
    }

    Optional<AdoptedEdition> find(int number) {
        return Optional.ofNullable(em.find(AdoptedEdition.class, number));
    }

    Optional<AdoptedEdition> ofRound(UUID roundId) {
        return em.createQuery("select e from AdoptedEdition e where e.roundId = :round", AdoptedEdition.class)
                .setParameter("round", roundId)
                .getResultStream()
                .findFirst();
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

    /** All of them, by the number of the edition. */
    Map<Integer, List<EditionInitial>> initials() {
        return em.createQuery("select i from EditionInitial i order by i.initialledAt", EditionInitial.class)
                .getResultStream()
                .collect(Collectors.groupingBy(EditionInitial::editionNumber));
    }

    void add(AdoptedEdition edition) {
        em.persist(edition);
    }

    void add(EditionInitial initial) {
        em.persist(initial);
    }
}
