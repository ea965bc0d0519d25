package concord.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What administrators have asked, waiting or decided. A head sees the own delegation's; the chair those without a head. */
@ApplicationScoped
class AccountRequests {
    private static final String WAITING =
            "select r from AccountRequest r join fetch r.account join fetch r.delegation d where r.decidedAt is null and ";

    /** Another open head than the account concerned. */
    private static final String HAS_HEAD = "exists (select h from Account h where h.delegation = d and h.role = HEAD"
            + " and h.openedAt is not null and h.closedAt is null and h <> r.account)";

    @PersistenceContext
    EntityManager em;

    void add(AccountRequest request) {
        em.persist(request);
    }

    /** For the head: requests of the delegation that concern somebody else. */
    List<AccountRequest> waitingForHead(UUID delegation, UUID head) {
        return ofHead("", delegation, head).getResultList();
    }

    Optional<AccountRequest> findForHead(UUID id, UUID delegation, UUID head) {
        return ofHead("r.id = :id and ", delegation, head)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** For the chair: requests of delegations that have no other open head. */
    List<AccountRequest> waitingForChair() {
        return ofChair("").getResultList();
    }

    Optional<AccountRequest> findForChair(UUID id) {
        return ofChair("r.id = :id and ")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Requests about the account that nobody has decided. */
    List<AccountRequest> waitingAbout(UUID account) {
        return em.createQuery(
                        "select r from AccountRequest r where r.account.id = :account and r.decidedAt is null",
                        AccountRequest.class)
                .setParameter("account", account)
                .getResultList();
    }

    private TypedQuery<AccountRequest> ofHead(String condition, UUID delegation, UUID head) {
        return em.createQuery(
                        WAITING + condition + "d.id = :delegation and r.account.id <> :head order by r.askedAt",
                        AccountRequest.class)
                .setParameter("delegation", delegation)
                .setParameter("head", head);
    }

    private TypedQuery<AccountRequest> ofChair(String condition) {
        return em.createQuery(WAITING + condition + "not " + HAS_HEAD + " order by r.askedAt", AccountRequest.class);
    }
}
