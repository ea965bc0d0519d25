package concord.tabled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All contests of changes, by all delegations. To be called in a use case's transaction. */
@ApplicationScoped
public class ContestedChanges {
    @PersistenceContext
    EntityManager em;

    /** What holds at a revision, by entry, in the order in which it was said. */
    public Map<UUID, List<Contest>> standingAt(long revision) {
        return byEntry(em.createQuery(
                        "select c from ContestedChange c where c.revision <= :revision"
                                + " and (c.untilRevision is null or c.untilRevision > :revision) order by c.revision",
                        ContestedChange.class)
                .setParameter("revision", revision)
                .getResultStream());
    }

    /** What holds at the later of two revisions of entries on which something has changed since the earlier one. */
    public Map<UUID, List<Contest>> changedBetween(long after, long upTo) {
        Set<UUID> changed = em.createQuery(
                        "select c from ContestedChange c where c.revision > :after and c.revision <= :upTo"
                                + " or c.untilRevision > :after and c.untilRevision <= :upTo",
                        ContestedChange.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(ContestedChange::entryId)
                .collect(Collectors.toSet());
        return changed.isEmpty() ? Map.of() : standingAt(upTo, changed);
    }

    /** What holds at a revision of entries, by entry; empty where nothing is contested. */
    public Map<UUID, List<Contest>> standingAt(long revision, Collection<UUID> entryIds) {
        Map<UUID, List<Contest>> standing = new HashMap<>(byEntry(em.createQuery(
                        "select c from ContestedChange c where c.entryId in :entries and c.revision <= :revision"
                                + " and (c.untilRevision is null or c.untilRevision > :revision) order by c.revision",
                        ContestedChange.class)
                .setParameter("entries", entryIds)
                .setParameter("revision", revision)
                .getResultStream()));
        entryIds.forEach(entry -> standing.putIfAbsent(entry, List.of()));
        return standing;
    }

    private static Map<UUID, List<Contest>> byEntry(Stream<ContestedChange> contests) {
        return contests.collect(Collectors.groupingBy(
                ContestedChange::entryId, Collectors.mapping(ContestedChange::told, Collectors.toList())));
    }

    /** What a delegation contests now of a version. */
    Optional<ContestedChange> current(UUID delegationId, UUID entryId, int number) {
        return em.createQuery(
                        "select c from ContestedChange c where c.delegationId = :delegation and c.entryId = :entry"
                                + " and c.number = :number and c.untilRevision is null",
                        ContestedChange.class)
                .setParameter("delegation", delegationId)
                .setParameter("entry", entryId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What a delegation has contested, taken back or not. */
    Optional<ContestedChange> find(UUID delegationId, UUID id) {
        return em.createQuery(
                        "select c from ContestedChange c where c.delegationId = :delegation and c.id = :id",
                        ContestedChange.class)
                .setParameter("delegation", delegationId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    ContestedChange add(ContestedChange contested) {
        em.persist(contested);
        return contested;
    }
}
