package concord.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts, open and closed. */
@ApplicationScoped
class Accounts {
    private static final String FOUND =
            " from Account a left join a.delegation d where a.userName like :text or a.fullName like :text or d.code like :text";

    @PersistenceContext
    EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> named(String userName) {
        return em.createQuery(
                        "select a from Account a left join fetch a.delegation where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    boolean any() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
    }

    /** Those with the text in user name, full name or delegation code, by user name. */
    List<Account> page(String text, int first, int size) {
        return em.createQuery(
                        "select a" + FOUND.replace("join a", "join fetch a") + " order by a.userName", Account.class)
                .setParameter("text", containing(text))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String text) {
        return em.createQuery("select count(a)" + FOUND, Long.class)
                .setParameter("text", containing(text))
                .getSingleResult();
    }

    /** The accounts of one delegation, by user name. */
    List<Account> of(UUID delegation) {
        return em.createQuery(
                        "select a from Account a where a.delegation.id = :delegation order by a.userName",
                        Account.class)
                .setParameter("delegation", delegation)
                .getResultList();
    }

    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
