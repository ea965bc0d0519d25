package concord.comment;

import concord.delegation.Delegation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All comments; each query contains who may read what it returns. To be called in a use case's transaction. */
@ApplicationScoped
class Comments {
    private static final String READ =
            "select c, d, a, r from EntryComment c join Delegation d on d.id = c.delegationId"
                    + " left join Delegation a on a.id = c.addresseeId left join CommentRetraction r on r.commentId = c.id"
                    + " where c.entryId in :entries and (";
    private static final String LATEST_FIRST = ") order by c.writtenAt desc, c.id desc";
    private static final String BY_ALL = "c.audience = concord.shared.Audience.ALL";

    private static final String CLOSED_BEFORE = "exists (select s.revision from Seating s, PastRevision p"
            + " where p.number = s.revision and s.delegationId = :own and not s.open and p.at <= c.writtenAt";

    private static final String OPENED_SINCE = "exists (select l.revision from Seating l, PastRevision q"
            + " where q.number = l.revision and l.delegationId = :own and l.revision > s.revision and q.at <= c.writtenAt)";

    /** Who was not there when something was written to all does not widen its audience: admitted later, or closed then. */
    private static final String BY_DELEGATION = "c.delegationId = :own or c.addresseeId = :own or " + BY_ALL
            + " and c.writtenAt >= (select o.createdAt from Delegation o where o.id = :own)"
            + " and not " + CLOSED_BEFORE + " and not " + OPENED_SINCE + ")";

    @PersistenceContext
    EntityManager em;

    /** What one delegation may read, the latest first. */
    List<Comment> readBy(UUID delegationId, CommentPart part) {
        return page(
                em.createQuery(READ + BY_DELEGATION + LATEST_FIRST, Object[].class)
                        .setParameter("own", delegationId),
                part,
                Optional.of(delegationId));
    }

    /** What the chair may read, the latest first. */
    List<Comment> readByChair(CommentPart part) {
        return page(em.createQuery(READ + BY_ALL + LATEST_FIRST, Object[].class), part, Optional.empty());
    }

    private static List<Comment> page(TypedQuery<Object[]> query, CommentPart part, Optional<UUID> reader) {
        return query.setParameter("entries", part.entryIds())
                .setFirstResult(part.first())
                .setMaxResults(part.size())
                .getResultStream()
                .map(row -> comment(row, reader))
                .toList();
    }

    private static Comment comment(Object[] row, Optional<UUID> reader) {
        EntryComment written = (EntryComment) row[0];
        return Comment.of(
                written,
                (Delegation) row[1],
                (Delegation) row[2],
                (CommentRetraction) row[3],
                reader.filter(written.delegationId()::equals).isPresent());
    }

    /** A delegation's own comment. */
    Optional<EntryComment> own(UUID delegationId, UUID id) {
        return em.createQuery(
                        "select c from EntryComment c where c.id = :id and c.delegationId = :own", EntryComment.class)
                .setParameter("id", id)
                .setParameter("own", delegationId)
                .getResultStream()
                .findFirst();
    }

    boolean retracted(UUID id) {
        return em.find(CommentRetraction.class, id) != null;
    }

    void append(EntryComment comment) {
        em.persist(comment);
    }

    void append(CommentRetraction retraction) {
        em.persist(retraction);
    }
}
