package concord.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The past days of the talks. */
@ApplicationScoped
class CountedDays {
    /** More days than anybody looks back in one picture: two years. */
    private static final int MOST = 731;

    @PersistenceContext
    EntityManager em;

    /** The latest ones, in their order. */
    List<DayCount> latest() {
        return em.createQuery("select d from CountedDay d order by d.day desc", CountedDay.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(CountedDay::told)
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<LocalDate> last() {
        return Optional.ofNullable(em.createQuery("select max(d.day) from CountedDay d", LocalDate.class)
                .getSingleResult());
    }

    /** @throws jakarta.persistence.PersistenceException if another node has counted it */
    @Transactional(TxType.REQUIRES_NEW)
    void add(LocalDate day, JointList list) {
        em.persist(new CountedDay(day, list.counts()));
        em.flush();
    }
}
