package concord.account;

import concord.caller.AccountPrincipal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What administrators have asked, waiting or decided. A caller gets what waits for the own consent and nothing else;
 * {@link Approval} says the same as a rule.
 */
@ApplicationScoped
class AccountRequests {
    private static final String ASKED =
            " from AccountRequest r join %1$s r.account a left join %1$s a.delegation left join %1$s r.delegation d";
    private static final String WAITING = ASKED + " where r.decidedAt is null";
    private static final String OTHER = "exists (select o" + Accounts.ABLE + " and o.id <> a.id";
    private static final String OTHER_HEAD = OTHER + " and o.role = HEAD and party.id = d.id)";
    private static final String OTHER_CHAIR = OTHER + " and o.role = CHAIR)";
    private static final String ANY_OTHER_HEAD = OTHER + " and o.role = HEAD)";

    private static final String FOR_HEAD =
            " and a.id <> :caller and (d.id = :delegation" + " or (r.role = CHAIR and not " + OTHER_CHAIR + "))";
    private static final String FOR_CHAIR =
            " and a.id <> :caller and (r.role = CHAIR" + " or (d.id is not null and not " + OTHER_HEAD + "))";

    @PersistenceContext
    EntityManager em;

    void add(AccountRequest request) {
        em.persist(request);
    }

    /** For the caller's consent, the oldest first. */
    List<AccountRequest> waitingFor(AccountPrincipal caller) {
        return bound(
                        em.createQuery(
                                "select r" + WAITING.formatted("fetch") + condition(caller) + " order by r.askedAt",
                                AccountRequest.class),
                        caller)
                .getResultList();
    }

    long countWaitingFor(AccountPrincipal caller) {
        return bound(em.createQuery("select count(r)" + WAITING.formatted("") + condition(caller), Long.class), caller)
                .getSingleResult();
    }

    /** Also one that has been decided since, if it was the caller's to decide. */
    Optional<AccountRequest> findFor(AccountPrincipal caller, UUID id) {
        return bound(
                        em.createQuery(
                                "select r" + ASKED.formatted("fetch") + " where r.id = :id" + condition(caller),
                                AccountRequest.class),
                        caller)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The request about the account that nobody has decided; there is one at most. */
    Optional<AccountRequest> waitingAbout(UUID account) {
        return em.createQuery(
                        "select r from AccountRequest r left join fetch r.delegation"
                                + " where r.account.id = :account and r.decidedAt is null order by r.askedAt desc",
                        AccountRequest.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** All that wait, each with those who could consent now. */
    Map<AccountRequest, Approval.Others> waiting() {
        String whether = Stream.of(OTHER_HEAD, OTHER_CHAIR, ANY_OTHER_HEAD)
                .map(", case when %s then true else false end"::formatted)
                .collect(Collectors.joining());
        return em.createQuery("select r" + whether + WAITING.formatted("fetch"), Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (AccountRequest) row[0],
                        row -> new Approval.Others((boolean) row[1], (boolean) row[2], (boolean) row[3], true)));
    }

    private static String condition(AccountPrincipal caller) {
        return caller.delegationId().isPresent() ? FOR_HEAD : FOR_CHAIR;
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, AccountPrincipal caller) {
        query.setParameter("caller", caller.accountId());
        caller.delegationId().ifPresent(delegation -> query.setParameter("delegation", delegation));
        return query;
    }
}
