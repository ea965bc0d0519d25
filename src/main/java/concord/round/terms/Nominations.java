package concord.round.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
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

    /** The delegation's own that are not withdrawn, of any of some entries. */
    List<Nomination> own(UUID roundId, UUID delegationId, Set<UUID> entries) {
        return em.createQuery(
                        "select n from Nomination n where n.roundId = :round and n.delegationId = :delegation"
                                + " and n.entryId in :entries and n.withdrawnAt is null",
                        Nomination.class)
                .setParameter("round", roundId)
                .setParameter("delegation", delegationId)
                .setParameter("entries", entries)
                .getResultList();
    }

    void add(Nomination nomination) {
        em.persist(nomination);
    }
}
