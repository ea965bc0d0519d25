package concord.round.terms;

import concord.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** All terms of reference, and what delegations say to them. There are few of them: nothing is paged. */
@ApplicationScoped
class AllTerms {
    @PersistenceContext
    EntityManager em;

    /** Those in draft or in circulation; the database keeps no two. */
    Optional<TermsOfReference> current() {
        return em.createQuery("select t from TermsOfReference t where t.endedAt is null", TermsOfReference.class)
                .getResultStream()
                .findFirst();
    }

    Optional<TermsOfReference> find(UUID id) {
        return Optional.ofNullable(em.find(TermsOfReference.class, id));
    }

    /** By which a round is, or was, held; rounds that were there before terms were circulated have none. */
    Optional<TermsOfReference> ofRound(UUID roundId) {
        return em.createQuery("select t from TermsOfReference t where t.roundId = :round", TermsOfReference.class)
                .setParameter("round", roundId)
                .getResultStream()
                .findFirst();
    }

    /** Those that stand, by the moment at which they were given. */
    List<TermsAnswer> answers(UUID termsId) {
        return em.createQuery(
                        "select a from TermsAnswer a where a.termsId = :terms and a.endedAt is null order by a.answeredAt",
                        TermsAnswer.class)
                .setParameter("terms", termsId)
                .getResultList();
    }

    /** The delegation's own, if it stands. */
    Optional<TermsAnswer> own(UUID termsId, UUID delegationId) {
        return em.createQuery(
                        "select a from TermsAnswer a where a.termsId = :terms and a.delegationId = :delegation"
                                + " and a.endedAt is null",
                        TermsAnswer.class)
                .setParameter("terms", termsId)
                .setParameter("delegation", delegationId)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal if another chair has begun a draft at the same time */
    void add(TermsOfReference terms) {
        try {
            em.persist(terms);
            em.flush();
        } catch (ConstraintViolationException taken) {
            Refusal refusal = new Refusal("terms.refusal.one_waits");
            refusal.initCause(taken);
            throw refusal;
        }
    }

    void add(TermsAnswer answer) {
        em.persist(answer);
    }

    /** So that what ended lets another begin in the same transaction. */
    void flush() {
        em.flush();
    }
}
