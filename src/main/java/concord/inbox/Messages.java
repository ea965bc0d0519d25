package concord.inbox;

import concord.inbox.Notice.EntryGone;
import concord.inbox.Notice.Recall;
import concord.inbox.Notice.Settle;
import concord.inbox.Notice.SettleMatter;
import concord.inbox.Notice.SettlePair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        Query update = em.createQuery(
                "update InboxMessage m set m.settledAt = :at where m.settledAt is null and m.kind in :kinds and "
                        + aboutOneOf(settled.ids().size())
                        + " and (:anybodys = true or m.delegationId = :of) and (:anybody = true or m.byDelegationId = :by)");
        bind(update, settled.ids())
                .setParameter("at", at)
                .setParameter("kinds", settled.kinds())
                .setParameter("anybodys", settled.of().isEmpty())
                .setParameter("of", settled.of().orElse(NO_DELEGATION))
                .setParameter("anybody", settled.by().isEmpty())
                .setParameter("by", settled.by().orElse(NO_DELEGATION))
                .executeUpdate();
    }

    /** Those of some kinds that are about an entry, and perhaps about others. */
    List<InboxMessage> about(EntryGone gone) {
        TypedQuery<InboxMessage> about = em.createQuery(
                "select m from InboxMessage m where m.settledAt is null and m.kind in :kinds and " + aboutOneOf(1),
                InboxMessage.class);
        return bind(about, List.of(gone.entry()))
                .setParameter("kinds", gone.kinds())
                .getResultList();
    }

    void recall(Recall recalled, Instant at) {
        TypedQuery<InboxMessage> told = em.createQuery(
                "select m from InboxMessage m where m.settledAt is null and m.kind = :kind and m.byDelegationId = :by and "
                        + aboutOneOf(recalled.ids().size()) + " order by m.at desc",
                InboxMessage.class);
        List<InboxMessage> all = bind(told, recalled.ids())
                .setParameter("kind", recalled.kind())
                .setParameter("by", recalled.by())
                .getResultList();
        all.stream().takeWhile(message -> message.at().equals(all.get(0).at())).forEach(message -> message.settle(at));
    }

    /** About at least one of so many ids, whichever place it has among those that the message is about. */
    private static String aboutOneOf(int ids) {
        return IntStream.range(0, ids)
                .mapToObj(place -> " or locate(:further" + place + ", m.further) > 0")
                .collect(Collectors.joining("", "(m.subject in :ids or m.other in :ids", ")"));
    }

    private static <Q extends Query> Q bind(Q query, List<String> ids) {
        query.setParameter("ids", ids);
        for (int place = 0; place < ids.size(); place++) {
            query.setParameter("further" + place, "," + ids.get(place) + ",");
        }
        return query;
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
