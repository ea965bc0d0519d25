package concord.inbox;

import concord.delegation.Delegation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader sees of the messages: a line of each bundle. Each query contains who reads. */
@ApplicationScoped
class InboxLines {
    /**
     * An account may see what has come since it exists, but not what it did itself, nor decide about itself: of that it is
     * told alone.
     */
    private static final String VISIBLE = " from InboxMessage m"
            + " left join InboxMark k on k.accountId = :me and k.bundle = m.bundle"
            + " left join InboxReader r on r.accountId = :me"
            + " where m.settledAt is null and m.at <= :now and m.audience in :audiences"
            + " and (m.delegationId is null or m.delegationId = :delegation)"
            + " and (m.exceptId is null or m.exceptId <> :delegation)"
            + " and (m.actor <> :userName or m.kind = LAPSES) and (m.subject <> :subject or m.kind = ACCOUNT)"
            + " and m.at >= (select a.createdAt from Account a where a.id = :me)";

    private static final String UNREAD =
            "(r.readUntil is null or m.at > r.readUntil) and (k.readAt is null or m.at > k.readAt)";
    private static final String UNDONE = "(k.doneAt is null or m.at > k.doneAt)";
    private static final String ASKS = "m.kind in :asking and ";

    /** Nothing can be done about it any more; what comes at the deadline itself is too late. */
    private static final String OVER = MessageKind.ending().stream()
            .map(MessageKind::name)
            .collect(Collectors.joining(", ", "(m.kind in (", ") and m.due is not null and m.due <= :now)"));

    private static final String STILL_DUE = "min(case when " + OVER + " then null else m.due end)";
    private static final String DUE_FIRST =
            "case when " + STILL_DUE + " is null then 1 else 0 end, " + STILL_DUE + ", max(m.at) desc, m.bundle";
    /** Uses the parameter that all queries of a reader have. */
    private static final String ASKED_OR_NOT = " and (m.kind in :asking or m.kind not in :asking)";

    /** One message of a line, and the delegation that did it. */
    private record Example(InboxMessage message, Optional<Delegation> by) {}

    @PersistenceContext
    EntityManager em;

    /** How many lines need the reader and are unread, since a moment. */
    long unread(Recipient reader, Instant since, Instant now) {
        return bound(
                        em.createQuery(
                                "select count(distinct m.bundle)" + VISIBLE + " and " + of(InboxPart.NEEDS) + " and "
                                        + UNREAD + " and m.at > :since",
                                Long.class),
                        reader,
                        now)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The earliest moment by which one of them must be done. */
    Optional<Instant> due(Recipient reader, Instant now) {
        return Optional.ofNullable(bound(
                        em.createQuery(
                                "select min(m.due)" + VISIBLE + " and " + of(InboxPart.NEEDS) + " and " + UNREAD
                                        + " and m.due > :now",
                                Instant.class),
                        reader,
                        now)
                .getSingleResult());
    }

    /** How many lines each part has. */
    Map<InboxPart, Long> counts(Recipient reader, Instant now) {
        String counts = Stream.of(InboxPart.values())
                .map(part -> "count(distinct case when " + of(part) + " then m.bundle end)")
                .collect(Collectors.joining(", "));
        Object[] counted = bound(em.createQuery("select " + counts + VISIBLE, Object[].class), reader, now)
                .getSingleResult();
        Map<InboxPart, Long> byPart = new EnumMap<>(InboxPart.class);
        int place = 0;
        for (InboxPart part : InboxPart.values()) {
            byPart.put(part, (Long) counted[place++]);
        }
        return byPart;
    }

    /** What is still due comes first, then the latest. */
    List<InboxLine> page(Recipient reader, InboxPart part, Instant now, int first, int size) {
        return lines(bound(query(" and " + of(part)), reader, now)
                .setFirstResult(first)
                .setMaxResults(size));
    }

    /** What has come since a moment and is not put away, the latest first; a line says of what has come since alone. */
    List<InboxLine> news(Recipient reader, Instant since, Instant now, int size) {
        String fresh = " and m.at > :since and (" + of(InboxPart.NEEDS) + " or " + of(InboxPart.INFO) + ")";
        return lines(bound(query(fresh, "max(m.at) desc, m.bundle"), reader, now)
                .setParameter("since", since)
                .setMaxResults(size));
    }

    Optional<InboxLine> line(Recipient reader, String bundle, Instant now) {
        return lines(bound(query(" and m.bundle = :bundle" + ASKED_OR_NOT), reader, now)
                        .setParameter("bundle", bundle))
                .stream()
                .findFirst();
    }

    private static String of(InboxPart part) {
        return switch (part) {
            case NEEDS -> ASKS + UNDONE + " and not " + OVER;
            case INFO -> "(m.kind not in :asking or (" + UNDONE + " and " + OVER + "))";
            case AWAY -> ASKS + "not " + UNDONE;
        };
    }

    private TypedQuery<Object[]> query(String which) {
        return query(which, DUE_FIRST);
    }

    private TypedQuery<Object[]> query(String which, String order) {
        return em.createQuery(
                "select m.bundle, count(m), max(m.at), min(m.due), max(m.id), max(case when " + UNREAD
                        + " then 1 else 0 end), min(m.at)" + VISIBLE + which + " group by m.bundle order by " + order,
                Object[].class);
    }

    private List<InboxLine> lines(TypedQuery<Object[]> grouped) {
        List<Object[]> rows = grouped.getResultList();
        Map<String, Example> examples = em.createQuery(
                        "select m, d from InboxMessage m left join Delegation d on d.id = m.byDelegationId"
                                + " where m.id in :ids",
                        Object[].class)
                .setParameter("ids", rows.stream().map(row -> (String) row[4]).toList())
                .getResultStream()
                .map(row -> new Example((InboxMessage) row[0], Optional.ofNullable((Delegation) row[1])))
                .collect(Collectors.toMap(example -> example.message().id(), Function.identity()));
        return rows.stream()
                .map(row -> line(row, Objects.requireNonNull(examples.get((String) row[4]))))
                .toList();
    }

    private static InboxLine line(Object[] row, Example example) {
        return new InboxLine(
                (String) row[0],
                example.message().kind(),
                (Long) row[1],
                example.by(),
                example.message().ids(),
                example.message().deed(),
                example.message().details(),
                (Instant) row[6],
                (Instant) row[2],
                Optional.ofNullable((Instant) row[3]),
                ((Integer) row[5]) == 1);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Recipient reader, Instant now) {
        return query.setParameter("me", reader.accountId())
                .setParameter("now", now)
                .setParameter("audiences", Seats.of(reader.role()))
                .setParameter("delegation", reader.delegation().orElse(Messages.NO_DELEGATION))
                .setParameter("userName", reader.userName())
                .setParameter("subject", reader.accountId().toString())
                .setParameter("asking", MessageKind.asking(reader.role()));
    }
}
