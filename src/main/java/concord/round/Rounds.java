package concord.round;

import concord.round.Silence.Extension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rounds, with what was proposed in them and who broke the silence. There are few of them: nothing is paged. */
@ApplicationScoped
class Rounds {
    @PersistenceContext
    EntityManager em;

    /** The latest first. */
    List<Round> all() {
        return em.createQuery("select r from Round r order by r.number desc", Round.class)
                .getResultList();
    }

    Optional<Round> find(UUID id) {
        return Optional.ofNullable(em.find(Round.class, id));
    }

    /** The one that is open, if there is one. */
    Optional<Round> open() {
        return em.createQuery("select r from Round r where r.closedAt is null", Round.class)
                .getResultStream()
                .findFirst();
    }

    /** The last one that had been opened by a moment, whether or not it was closed since. */
    Optional<Round> lastOpened(Instant moment) {
        return em.createQuery("select r from Round r where r.openedAt <= :moment order by r.number desc", Round.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<Proposal> proposals(UUID roundId) {
        return em.createQuery(
                        "select p from Proposal p where p.roundId = :round order by p.number desc", Proposal.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    Optional<Proposal> latest(UUID roundId) {
        return proposals(roundId).stream().findFirst();
    }

    Optional<Proposal> proposal(UUID id) {
        return Optional.ofNullable(em.find(Proposal.class, id));
    }

    /** By the moment at which the server received them. */
    List<SilenceBreak> breaks(UUID proposalId) {
        return em.createQuery(
                        "select b from SilenceBreak b where b.proposalId = :proposal order by b.receivedAt, b.id",
                        SilenceBreak.class)
                .setParameter("proposal", proposalId)
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

    Silence silence(Proposal proposal) {
        List<Extension> extensions = em.createQuery(
                        "select e from ProposalExtension e where e.proposalId = :proposal", ProposalExtension.class)
                .setParameter("proposal", proposal.id())
                .getResultStream()
                .map(ProposalExtension::extension)
                .toList();
        return new Silence(
                proposal.proposedAt(),
                proposal.deadline(),
                extensions,
                breaks(proposal.id()).stream().map(SilenceBreak::broken).toList());
    }

    void add(Round round) {
        em.persist(round);
    }

    void add(Proposal proposal) {
        em.persist(proposal);
    }

    void add(ProposalExtension extension) {
        em.persist(extension);
    }

    void add(SilenceBreak broken) {
        em.persist(broken);
    }
}
