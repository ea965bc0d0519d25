package concord.account;

import concord.delegation.Delegation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What administrators have asked for delegations, waiting or decided; the database lets one wait for each. */
@ApplicationScoped
class DelegationRequests {
    @PersistenceContext
    EntityManager em;

    void add(DelegationRequest request) {
        em.persist(request);
    }

    /** The oldest first. */
    List<DelegationRequest> waiting() {
        return em.createQuery(
                        "select r from DelegationRequest r join fetch r.delegation where r.decidedAt is null"
                                + " order by r.askedAt",
                        DelegationRequest.class)
                .getResultList();
    }

    long countWaiting() {
        return em.createQuery("select count(r) from DelegationRequest r where r.decidedAt is null", Long.class)
                .getSingleResult();
    }

    /** Also one that has been decided since. */
    Optional<DelegationRequest> find(UUID id) {
        return Optional.ofNullable(em.find(DelegationRequest.class, id));
    }

    Optional<DelegationRequest> waitingAbout(Delegation delegation) {
        return em.createQuery(
                        "select r from DelegationRequest r where r.delegation = :delegation and r.decidedAt is null",
                        DelegationRequest.class)
                .setParameter("delegation", delegation)
                .getResultStream()
                .findFirst();
    }
}
