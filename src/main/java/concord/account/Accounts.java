package concord.account;

import concord.database.Like;
import concord.delegation.Delegation;
import concord.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All accounts, open and closed. */
@ApplicationScoped
class Accounts {
    private static final String FOUND = Stream.of("a.userName", "a.fullName", "d.code", "d.nameEn", "d.nameRu")
            .map(field -> field + " like :text" + Like.ESCAPE)
            .collect(Collectors.joining(" or ", " from Account a left join a.delegation d where ", ""));

    /** Those who can log in: of a closed delegation, nobody. */
    static final String ABLE = " from Account o left join o.delegation party where o.openedAt is not null"
            + " and o.closedAt is null and o.passwordHash is not null and party.closedAt is null";

    private static final String OTHER = "select count(o)" + ABLE + " and o.id <> :account and o.role = :role";

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

    /** Those with the text in user name, full name, delegation code or delegation name, by user name. */
    List<Account> page(String text, int first, int size) {
        return em.createQuery(
                        "select a" + FOUND.replace("join a", "join fetch a") + " order by a.userName", Account.class)
                .setParameter("text", Like.containing(text))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String text) {
        return em.createQuery("select count(a)" + FOUND, Long.class)
                .setParameter("text", Like.containing(text))
                .getSingleResult();
    }

    /** The accounts of one delegation, by user name. */
    List<Account> of(UUID delegation) {
        return em.createQuery(
                        "select a from Account a join fetch a.delegation d where d.id = :delegation order by a.userName",
                        Account.class)
                .setParameter("delegation", delegation)
                .getResultList();
    }

    /** How many accounts that are not closed each delegation has; a delegation without one is not in it. */
    Map<UUID, Long> countByDelegation() {
        return em.createQuery(
                        "select a.delegation.id, count(a) from Account a"
                                + " where a.closedAt is null and a.delegation is not null group by a.delegation.id",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Whether an account holds the role and can log in. */
    boolean any(Role role) {
        return em.createQuery("select count(o)" + ABLE + " and o.role = :role", Long.class)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }

    /** Whether another account holds the role and can log in. */
    boolean other(Account account, Role role) {
        return other(OTHER, account, role).getSingleResult() > 0;
    }

    /** Whether the delegation has another head who can log in. */
    boolean otherHead(Account account, Delegation delegation) {
        return other(OTHER + " and party = :delegation", account, Role.HEAD)
                        .setParameter("delegation", delegation)
                        .getSingleResult()
                > 0;
    }

    /**
     * Whether a chair's or head's account was ever opened: another one, or this one if somebody has made it theirs by
     * replacing the one-time password.
     */
    boolean everApprover(Account account) {
        return em.createQuery(
                                "select count(o) from Account o where o.approverAt is not null"
                                        + " and (o.id <> :account or o.oneTime = false)",
                                Long.class)
                        .setParameter("account", account.id())
                        .getSingleResult()
                > 0;
    }

    /** Whether a chair's or head's account was ever opened. */
    boolean everApprover() {
        return em.createQuery("select count(o) from Account o where o.approverAt is not null", Long.class)
                        .getSingleResult()
                > 0;
    }

    private TypedQuery<Long> other(String query, Account account, Role role) {
        return em.createQuery(query, Long.class)
                .setParameter("account", account.id())
                .setParameter("role", role);
    }

    /** Makes every other administrator's deed of this kind wait, so that two cannot close each other at once. */
    void lockAdministrators() {
        em.createQuery("select a from Account a where a.role = ADMINISTRATOR and a.closedAt is null", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Reads the account anew and lets nobody else change it before this transaction ends. */
    void lock(Account account) {
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever has seen the account before this has seen an older one. */
    void touch(Account account) {
        em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
