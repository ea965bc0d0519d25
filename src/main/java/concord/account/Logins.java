package concord.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All logins, ended or not. */
@ApplicationScoped
class Logins {
    @PersistenceContext
    EntityManager em;

    void add(Login login) {
        em.persist(login);
    }

    Optional<Login> withToken(String tokenHash) {
        return em.createQuery(
                        "select l from Login l join fetch l.account a left join fetch a.delegation"
                                + " where l.tokenHash = :hash and l.endedAt is null",
                        Login.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody has ever logged in with the account. */
    boolean any(UUID account) {
        return em.createQuery("select count(l) from Login l where l.account.id = :account", Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** Those of one account that still stand, the latest first. */
    List<Login> standing(UUID account, Instant now) {
        return em.createQuery(
                        "select l from Login l where l.account.id = :account and l.endedAt is null"
                                + " and l.lastSeen > :idle and l.since > :longest order by l.since desc",
                        Login.class)
                .setParameter("account", account)
                .setParameter("idle", now.minus(Login.IDLE))
                .setParameter("longest", now.minus(Login.LONGEST))
                .setMaxResults(100)
                .getResultList();
    }

    /** When an account was last seen by a login before the one that is kept out; empty for the first. */
    Optional<Instant> lastSeenBefore(UUID account, UUID present) {
        return Optional.ofNullable(em.createQuery(
                        "select max(l.lastSeen) from Login l where l.account.id = :account and l.id <> :present"
                                + " and l.since < (select p.since from Login p where p.id = :present)",
                        Instant.class)
                .setParameter("account", account)
                .setParameter("present", present)
                .getSingleResult());
    }

    void endAll(UUID account, Instant now) {
        em.createQuery("update Login l set l.endedAt = :now where l.account.id = :account and l.endedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Ends the account's logins but the one that is kept. */
    void endOthers(UUID account, UUID kept, Instant now) {
        em.createQuery("update Login l set l.endedAt = :now"
                        + " where l.account.id = :account and l.id <> :kept and l.endedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    Optional<Login> find(UUID account, UUID id) {
        return em.createQuery("select l from Login l where l.id = :id and l.account.id = :account", Login.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
