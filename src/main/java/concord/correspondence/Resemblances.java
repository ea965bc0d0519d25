package concord.correspondence;

import concord.correspondence.ComparedLists.Found;
import concord.names.Pair;
import concord.names.Resemblance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All resemblances that were ever found, certain or likely. To be called in a use case's transaction. */
@ApplicationScoped
public class Resemblances {
    @PersistenceContext
    EntityManager em;

    /** What changed after one revision, up to and with another. */
    public ResemblancesChange changedBetween(long after, long upTo) {
        List<StoredResemblance> changed = em.createQuery(
                        "select r from StoredResemblance r where r.revision > :after and r.revision <= :upTo"
                                + " or r.untilRevision > :after and r.untilRevision <= :upTo",
                        StoredResemblance.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
        Map<Pair<UUID>, Resemblance> found = byPair(changed.stream().filter(stored -> stored.holdsAt(upTo)));
        Set<Pair<UUID>> lost =
                changed.stream().map(StoredResemblance::versions).collect(Collectors.toCollection(HashSet::new));
        lost.removeAll(found.keySet());
        return new ResemblancesChange(found, lost);
    }

    /** Between versions that stand at a revision. */
    public Map<Pair<UUID>, Resemblance> standingAt(long revision) {
        return byPair(heldAt(revision));
    }

    Stream<StoredResemblance> heldAt(long revision) {
        return em.createQuery(
                        "select r from StoredResemblance r, TabledEntry one, TabledEntry other"
                                + " where one.id = r.leftId and other.id = r.rightId and r.revision <= :revision"
                                + " and (r.untilRevision is null or r.untilRevision > :revision)"
                                + " and (one.untilRevision is null or one.untilRevision > :revision)"
                                + " and (other.untilRevision is null or other.untilRevision > :revision)",
                        StoredResemblance.class)
                .setParameter("revision", revision)
                .getResultStream();
    }

    void add(Map<Pair<UUID>, Resemblance> found, long revision) {
        found.forEach((versions, resemblance) -> em.persist(new StoredResemblance(versions, resemblance, revision)));
    }

    /**
     * Ends those that hold between versions that were reconsidered and were not found again.
     *
     * @return the pairs that held before
     */
    Set<Pair<UUID>> endLost(Found found, long revision) {
        Set<Pair<UUID>> held = new HashSet<>();
        if (!found.reconsidered().isEmpty()) {
            em.createQuery(
                            "select r from StoredResemblance r where r.untilRevision is null"
                                    + " and (r.leftId in :versions or r.rightId in :versions)",
                            StoredResemblance.class)
                    .setParameter("versions", found.reconsidered())
                    .getResultStream()
                    .forEach(stored -> {
                        held.add(stored.versions());
                        if (!found.pairs().containsKey(stored.versions())) {
                            stored.end(revision);
                        }
                    });
        }
        return held;
    }

    private static Map<Pair<UUID>, Resemblance> byPair(Stream<StoredResemblance> stored) {
        return stored.collect(Collectors.toMap(StoredResemblance::versions, StoredResemblance::resemblance));
    }
}
