package concord.correspondence;

import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** What delegations have prepared to say of pairs; each query contains the delegation, so that another's is not there. */
@ApplicationScoped
class PreparedJudgements {
    @PersistenceContext
    EntityManager em;

    /** All that waits, the oldest first. */
    List<PreparedJudgement> waiting(UUID delegationId) {
        return em.createQuery(
                        "select p from PreparedJudgement p where p.delegationId = :delegation and p.endedAt is null"
                                + " order by p.preparedAt, p.id",
                        PreparedJudgement.class)
                .setParameter("delegation", delegationId)
                .getResultList();
    }

    Map<JudgedPair, PreparedJudgement> waiting(UUID delegationId, Collection<JudgedPair> pairs) {
        Set<JudgedPair> asked = Set.copyOf(pairs);
        return em.createQuery(
                        "select p from PreparedJudgement p where p.delegationId = :delegation and p.endedAt is null"
                                + " and p.ownEntryId in :own and p.otherEntryId in :other",
                        PreparedJudgement.class)
                .setParameter("delegation", delegationId)
                .setParameter("own", pairs.stream().map(JudgedPair::own).collect(Collectors.toSet()))
                .setParameter("other", pairs.stream().map(JudgedPair::other).collect(Collectors.toSet()))
                .getResultStream()
                .filter(ready -> asked.contains(ready.pair()))
                .collect(Collectors.toMap(PreparedJudgement::pair, Function.identity()));
    }

    /**
     * Ends what waits.
     *
     * @throws NotThere if the delegation never prepared one of them
     * @throws Refusal if one of them waits no more
     */
    List<PreparedJudgement> end(UUID delegationId, Set<UUID> ids, Instant at) {
        List<PreparedJudgement> found = em.createQuery(
                        "select p from PreparedJudgement p where p.delegationId = :delegation and p.id in :ids",
                        PreparedJudgement.class)
                .setParameter("delegation", delegationId)
                .setParameter("ids", ids)
                .getResultList();
        if (found.size() < ids.size()) {
            throw new NotThere();
        }
        if (!found.stream().allMatch(PreparedJudgement::waits)) {
            throw new Refusal("judgement.refusal.prepared_anew");
        }
        found.forEach(ready -> ready.end(at));
        return found;
    }

    /**
     * What they take the place of is written first, so that one waits for a pair at any time.
     *
     * @throws Refusal if a colleague has prepared one for the same pair at the same time
     */
    void add(Collection<PreparedJudgement> prepared) {
        em.flush();
        try {
            prepared.forEach(em::persist);
            em.flush();
        } catch (ConstraintViolationException taken) {
            Refusal refusal = new Refusal("judgement.refusal.prepared_anew");
            refusal.initCause(taken);
            throw refusal;
        }
    }
}
