package concord.round.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All nominations. */
@ApplicationScoped
class Nominations {
    @PersistenceContext
    EntityManager em;

    /** Those of a round that are not withdrawn; whoever shows them minds what the terms say of names. */
    List<Nomination> standing(UUID roundId) {
        return em.createQuery(
                        "select n from Nomination n where n.roundId = :round and n.withdrawnAt is null",
                        Nomination.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** The delegation's own. */
    Optional<Nomination> own(UUID roundId, UUID delegationId, UUID entryId) {
        return em.createQuery(
                        "select n from Nomination n where n.roundId = :round and n.delegationId = :delegation"
                                + " and n.entryId = :entry and n.withdrawnAt is null",
                        Nomination.class)
                .setParameter("round", roundId)
                .setParameter("delegation", delegationId)
                .setParameter("entry", entryId)
                .getResultStream()
                .findFirst();
    }

    void add(Nomination nomination) {
        em.persist(nomination);
    }
}
