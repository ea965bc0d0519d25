package concord.inbox;

import concord.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What accounts want of their inbox, and what they have read and put away. */
@ApplicationScoped
class InboxReaders {
    @PersistenceContext
    EntityManager em;

    /** Two requests of one account that are its first ones may meet here: one of them is refused as a lost update. */
    InboxReader of(UUID account) {
        return find(account).orElseGet(() -> {
            InboxReader reader = new InboxReader(account);
            em.persist(reader);
            return reader;
        });
    }

    Optional<InboxReader> find(UUID account) {
        return Optional.ofNullable(em.find(InboxReader.class, account));
    }

    InboxMark mark(UUID account, String bundle) {
        return em.createQuery(
                        "select k from InboxMark k where k.accountId = :account and k.bundle = :bundle",
                        InboxMark.class)
                .setParameter("account", account)
                .setParameter("bundle", bundle)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    InboxMark mark = new InboxMark(account, bundle);
                    em.persist(mark);
                    return mark;
                });
    }

    /** Those who want mail and can log in. */
    List<UUID> wantingMail() {
        return em.createQuery(
                        "select a.id from InboxReader r join Account a on a.id = r.accountId left join a.delegation d"
                                + " where r.mailWanted = true and a.openedAt is not null and a.closedAt is null"
                                + " and d.closedAt is null",
                        UUID.class)
                .getResultList();
    }

    Optional<Account> account(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /**
     * Makes the account's turn to get mail the caller's, if no other node is faster.
     *
     * @return whether it is
     */
    boolean take(UUID account, Instant now) {
        return em.createQuery("update InboxReader r set r.mailTriedAt = :now where r.accountId = :account"
                                + " and r.mailWanted = true and (r.mailTriedAt is null or r.mailTriedAt <= :rested)")
                        .setParameter("now", now)
                        .setParameter("account", account)
                        .setParameter("rested", now.minus(InboxReader.PAUSE))
                        .executeUpdate()
                == 1;
    }
}
