package concord.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Which delegations let their delegates judge. */
@ApplicationScoped
class JudgingAuthorities {
    @PersistenceContext
    EntityManager em;

    /** What the head of a delegation has given and not taken back. */
    Optional<AuthorityGiven> of(UUID delegationId) {
        return em.createQuery(
                        "select a from JudgingAuthority a where a.delegationId = :delegation order by a.id desc",
                        JudgingAuthority.class)
                .setParameter("delegation", delegationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(JudgingAuthority::given)
                .map(JudgingAuthority::told);
    }

    void add(JudgingAuthority authority) {
        em.persist(authority);
    }
}
