package concord.inbox;

import concord.inbox.Notice.EntryGone;
import concord.inbox.Notice.Settle;
import concord.inbox.Notice.SettleMatter;
import concord.inbox.Notice.SettlePair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages. */
@ApplicationScoped
class Messages {
    static final UUID NO_DELEGATION = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    Optional<InboxMessage> find(String id) {
        return Optional.ofNullable(em.find(InboxMessage.class, id));
    }

    void add(InboxMessage message) {
        em.persist(message);
    }

    void settle(Settle settled, Instant at) {
        em.createQuery(
                        "update InboxMessage m set m.settledAt = :at where m.settledAt is null and m.kind in :kinds"
                                + " and (m.subject in :ids or m.other in :ids)"
                                + " and (:anybodys = true or m.delegationId = :of) and (:anybody = true or m.byDelegationId = :by)")
                .setParameter("at", at)
                .setParameter("kinds", settled.kinds())
                .setParameter("ids", settled.ids())
                .setParameter("anybodys", settled.of().isEmpty())
                .setParameter("of", settled.of().orElse(NO_DELEGATION))
                .setParameter("anybody", settled.by().isEmpty())
                .setParameter("by", settled.by().orElse(NO_DELEGATION))
                .executeUpdate();
    }

    /** Those of some kinds that are about an entry, and perhaps about others. */
    List<InboxMessage> about(EntryGone gone) {
        return em.createQuery(
                        "select m from InboxMessage m where m.settledAt is null and m.kind in :kinds"
                                + " and (m.subject = :entry or m.other = :entry or locate(:further, m.further) > 0)",
                        InboxMessage.class)
                .setParameter("kinds", gone.kinds())
                .setParameter("entry", gone.entry())
                .setParameter("further", "," + gone.entry() + ",")
                .getResultList();
    }

    void settle(SettlePair settled, Instant at) {
        em.createQuery("update InboxMessage m set m.settledAt = :at where m.settledAt is null and m.kind in :kinds"
                        + " and m.subject = :own and m.other = :other and m.delegationId = :of")
                .setParameter("at", at)
                .setParameter("kinds", settled.kinds())
                .setParameter("own", settled.own())
                .setParameter("other", settled.other())
                .setParameter("of", settled.of())
                .executeUpdate();
    }

    void settle(SettleMatter settled, Instant at) {
        em.createQuery("update InboxMessage m set m.settledAt = :at where m.settledAt is null and m.kind in :kinds"
                        + " and m.subject = :first and m.other = :second and m.byDelegationId = :by")
                .setParameter("at", at)
                .setParameter("kinds", settled.kinds())
                .setParameter("first", settled.first())
                .setParameter("second", settled.second())
                .setParameter("by", settled.by())
                .executeUpdate();
    }
}
