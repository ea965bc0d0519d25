package concord.correspondence;

import concord.names.Pair;
import concord.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that was ever judged, by all delegations. To be called in a use case's transaction. */
@ApplicationScoped
public class Judgements {
    @PersistenceContext
    EntityManager em;

    /** What holds at a revision, by the two entries. */
    public Map<Pair<UUID>, Opinions> standingAt(long revision) {
        return opinions(em.createQuery(
                        "select j from Judgement j where j.revision <= :revision"
                                + " and (j.untilRevision is null or j.untilRevision > :revision)",
                        Judgement.class)
                .setParameter("revision", revision)
                .getResultList());
    }

    /** What holds at the later of two revisions of entries on which something has changed since the earlier one. */
    public Map<Pair<UUID>, Opinions> changedBetween(long after, long upTo) {
        Set<Pair<UUID>> changed = em.createQuery(
                        "select j from Judgement j where j.revision > :after and j.revision <= :upTo"
                                + " or j.untilRevision > :after and j.untilRevision <= :upTo",
                        Judgement.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(Judgement::entries)
                .collect(Collectors.toSet());
        return changed.isEmpty() ? Map.of() : opinions(changed, upTo);
    }

    private Map<Pair<UUID>, Opinions> opinions(Set<Pair<UUID>> of, long revision) {
        List<Judgement> around = em.createQuery(
                        "select j from Judgement j where j.ownEntryId in :entries and j.otherEntryId in :entries"
                                + " and j.revision <= :revision"
                                + " and (j.untilRevision is null or j.untilRevision > :revision)",
                        Judgement.class)
                .setParameter("entries", entries(of))
                .setParameter("revision", revision)
                .getResultList();
        Map<Pair<UUID>, Opinions> said = new HashMap<>(opinions(around));
        said.keySet().retainAll(of);
        of.forEach(pair -> said.putIfAbsent(pair, Opinions.NONE));
        return said;
    }

    private static Set<UUID> entries(Set<Pair<UUID>> pairs) {
        Set<UUID> entries = new HashSet<>();
        pairs.forEach(pair -> entries.addAll(List.of(pair.left(), pair.right())));
        return entries;
    }

    private static Map<Pair<UUID>, Opinions> opinions(List<Judgement> judgements) {
        Map<Pair<UUID>, Opinions> said = new HashMap<>();
        for (Judgement judgement : judgements) {
            said.compute(
                    judgement.entries(),
                    (pair, known) -> (known == null ? Opinions.NONE : known)
                            .with(judgement.opinion(), pair.left().equals(judgement.ownEntryId())));
        }
        return said;
    }

    /** What a delegation says now of pairs of an own entry and another's; pairs of which it says nothing are left out. */
    Map<JudgedPair, Judgement> current(UUID delegationId, Collection<JudgedPair> pairs) {
        return em.createQuery(
                        "select j from Judgement j where j.delegationId = :delegation and j.ownEntryId in :own"
                                + " and j.otherEntryId in :other and j.untilRevision is null",
                        Judgement.class)
                .setParameter("delegation", delegationId)
                .setParameter("own", pairs.stream().map(JudgedPair::own).collect(Collectors.toSet()))
                .setParameter("other", pairs.stream().map(JudgedPair::other).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(Judgement::pair, Function.identity()));
    }

    /** A judgement of a delegation, in force or not. */
    Optional<Judgement> find(UUID delegationId, UUID id) {
        return em.createQuery(
                        "select j from Judgement j where j.id = :id and j.delegationId = :delegation", Judgement.class)
                .setParameter("id", id)
                .setParameter("delegation", delegationId)
                .getResultStream()
                .findFirst();
    }

    /** The pairs of which a delegation has said something, or taken something back, since a revision. */
    Set<JudgedPair> judgedSince(UUID delegationId, long revision) {
        return em.createQuery(
                        "select j from Judgement j where j.delegationId = :delegation"
                                + " and (j.revision > :revision or j.untilRevision > :revision)",
                        Judgement.class)
                .setParameter("delegation", delegationId)
                .setParameter("revision", revision)
                .getResultStream()
                .map(Judgement::pair)
                .collect(Collectors.toSet());
    }

    Judgement add(Judgement judgement) {
        em.persist(judgement);
        return judgement;
    }

    /** What a judgement has taken the place of. */
    Optional<Judgement> before(Judgement judgement) {
        return judgement.formerId().flatMap(id -> find(judgement.delegationId(), id));
    }

    /**
     * Revokes it; what it had taken the place of holds again.
     *
     * @return whether there was something before it
     */
    boolean undo(Judgement judgement, String by, Revision revision) {
        judgement.revoke(by, revision);
        Optional<Judgement> before = before(judgement);
        before.ifPresent(former -> em.persist(former.restored(revision)));
        return before.isPresent();
    }
}
