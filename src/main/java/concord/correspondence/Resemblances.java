package concord.correspondence;

import concord.names.Pair;
import concord.names.Resemblance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All resemblances that were ever found, certain or likely. To be called in a use case's transaction. */
@ApplicationScoped
public class Resemblances {
    @PersistenceContext
    EntityManager em;

    /** Found by the tablings after one revision, up to and with another. */
    public Map<Pair<UUID>, Resemblance> foundBetween(long after, long upTo) {
        return byPair(em.createQuery(
                        "select r from StoredResemblance r where r.revision > :after and r.revision <= :upTo",
                        StoredResemblance.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo));
    }

    /** Between versions that stand at a revision. */
    public Map<Pair<UUID>, Resemblance> standingAt(long revision) {
        return byPair(em.createQuery(
                        "select r from StoredResemblance r, TabledEntry one, TabledEntry other"
                                + " where one.id = r.leftId and other.id = r.rightId and r.revision <= :revision"
                                + " and (one.untilRevision is null or one.untilRevision > :revision)"
                                + " and (other.untilRevision is null or other.untilRevision > :revision)",
                        StoredResemblance.class)
                .setParameter("revision", revision));
    }

    void add(Map<Pair<UUID>, Resemblance> found, long revision) {
        found.forEach((versions, resemblance) -> em.persist(new StoredResemblance(versions, resemblance, revision)));
    }

    private static Map<Pair<UUID>, Resemblance> byPair(TypedQuery<StoredResemblance> query) {
        return query.getResultStream()
                .collect(Collectors.toMap(StoredResemblance::versions, StoredResemblance::resemblance));
    }
}
