package concord.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All delegations. There are about twenty: nothing here is paged. */
@ApplicationScoped
public class Delegations {
    @PersistenceContext
    EntityManager em;

    public List<Delegation> all() {
        return em.createQuery("select d from Delegation d order by d.createdAt, d.code", Delegation.class)
                .getResultList();
    }

    public Optional<Delegation> find(UUID id) {
        return Optional.ofNullable(em.find(Delegation.class, id));
    }

    public Optional<Delegation> withCode(String code) {
        return em.createQuery("select d from Delegation d where d.code = :code", Delegation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public void add(Delegation delegation) {
        em.persist(delegation);
    }
}
