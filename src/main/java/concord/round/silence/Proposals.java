package concord.round.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was put under silence in rounds, and who broke the silence. There are few of them: nothing is paged. */
@ApplicationScoped
class Proposals {
    @PersistenceContext
    EntityManager em;

    /** Of all rounds that are asked for, the latest of each first. */
    List<Proposal> of(Collection<UUID> roundIds) {
        return em.createQuery(
                        "select p from Proposal p where p.roundId in :rounds order by p.number desc", Proposal.class)
                .setParameter("rounds", roundIds)
                .getResultList();
    }

    Optional<Proposal> latest(UUID roundId) {
        return em.createQuery(
                        "select p from Proposal p where p.roundId = :round order by p.number desc", Proposal.class)
                .setParameter("round", roundId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Proposal> find(UUID id) {
        return Optional.ofNullable(em.find(Proposal.class, id));
    }

    /** Of all proposals that are asked for, by the moment at which the server received them. */
    List<SilenceBreak> breaks(Collection<UUID> proposalIds) {
        return em.createQuery(
                        "select b from SilenceBreak b where b.proposalId in :proposals order by b.receivedAt, b.id",
                        SilenceBreak.class)
                .setParameter("proposals", proposalIds)
                .getResultList();
    }

    /** One of the delegation's own. */
    Optional<SilenceBreak> ofDelegation(UUID delegationId, UUID id) {
        return em.createQuery(
                        "select b from SilenceBreak b where b.id = :id and b.delegationId = :delegation",
                        SilenceBreak.class)
                .setParameter("id", id)
                .setParameter("delegation", delegationId)
                .getResultStream()
                .findFirst();
    }

    List<ProposalExtension> extensions(Collection<UUID> proposalIds) {
        return em.createQuery(
                        "select e from ProposalExtension e where e.proposalId in :proposals", ProposalExtension.class)
                .setParameter("proposals", proposalIds)
                .getResultList();
    }

    List<ProposalTakenBack> takenBack(Collection<UUID> proposalIds) {
        return em.createQuery(
                        "select t from ProposalTakenBack t where t.proposalId in :proposals", ProposalTakenBack.class)
                .setParameter("proposals", proposalIds)
                .getResultList();
    }

    void add(Proposal proposal) {
        em.persist(proposal);
    }

    void add(ProposalExtension extension) {
        em.persist(extension);
    }

    void add(ProposalTakenBack taken) {
        em.persist(taken);
    }

    void add(SilenceBreak broken) {
        em.persist(broken);
    }
}
