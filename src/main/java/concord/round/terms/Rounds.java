package concord.round.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rounds. There are few of them: nothing is paged. */
@ApplicationScoped
public class Rounds {
    @PersistenceContext
    EntityManager em;

    /** The latest first. */
    public List<Round> all() {
        return em.createQuery("select r from Round r order by r.number desc", Round.class)
                .getResultList();
    }

    public Optional<Round> find(UUID id) {
        return Optional.ofNullable(em.find(Round.class, id));
    }

    /** The one that is open, if there is one. */
    public Optional<Round> open() {
        return em.createQuery("select r from Round r where r.closedAt is null", Round.class)
                .getResultStream()
                .findFirst();
    }

    /** The last one that had been opened by a moment, whether or not it was closed since. */
    Optional<Round> lastOpened(Instant moment) {
        return em.createQuery("select r from Round r where r.openedAt <= :moment order by r.number desc", Round.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Round round) {
        em.persist(round);
    }
}
