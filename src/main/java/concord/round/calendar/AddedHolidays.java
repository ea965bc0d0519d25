package concord.round.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All holidays that the chair has added. There are few of them: nothing is paged. */
@ApplicationScoped
class AddedHolidays {
    @PersistenceContext
    EntityManager em;

    /** Also those that are taken back, by day. */
    List<AddedHoliday> all() {
        return em.createQuery("select h from AddedHoliday h order by h.day, h.addedAt", AddedHoliday.class)
                .getResultList();
    }

    Optional<AddedHoliday> find(UUID id) {
        return Optional.ofNullable(em.find(AddedHoliday.class, id));
    }

    void add(AddedHoliday holiday) {
        em.persist(holiday);
    }
}
