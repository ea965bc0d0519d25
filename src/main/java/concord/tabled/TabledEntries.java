package concord.tabled;

import concord.deed.AboutDelegation;
import concord.deed.AboutDelegation.DelegationClosed;
import concord.deed.AboutDelegation.DelegationReopened;
import concord.deed.Occurrence;
import concord.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that was ever tabled, by all delegations. To be called in a use case's transaction. */
@ApplicationScoped
public class TabledEntries {
    @PersistenceContext
    EntityManager em;

    @Inject
    Revisions revisions;

    @Inject
    Event<Occurrence> told;

    @Inject
    Event<TabledListsChanged> changed;

    /** Puts the next versions of entries before the others, in one revision; the former ones give way. */
    public List<TabledEntry> table(List<Tabling> tablings) {
        Revision revision = revisions.next();
        Map<UUID, TabledEntry> former =
                latest(tablings.stream().map(Tabling::entryId).toList());
        List<UUID> gone = former.values().stream()
                .filter(TabledEntry::stands)
                .map(TabledEntry::id)
                .toList();
        List<TabledEntry> versions = new ArrayList<>();
        for (Tabling tabling : tablings) {
            TabledEntry before = former.get(tabling.entryId());
            if (before != null) {
                before.giveWayTo(revision);
            }
            versions.add(new TabledEntry(tabling, before, revision));
        }
        versions.forEach(em::persist);
        versions.forEach(version -> told.fire(version.tabled()));
        changed.fire(new TabledListsChanged(revision, versions, gone));
        return versions;
    }

    /** Takes an entry that stands on the table back; it stays in the history. */
    public void withdraw(Withdrawal withdrawal) {
        Revision revision = revisions.next();
        TabledEntry version = latest(withdrawal.entryId())
                .filter(latest -> latest.delegationId().equals(withdrawal.delegationId()) && latest.stands())
                .orElseThrow(() -> new IllegalStateException("not on the table: " + withdrawal.entryId()));
        version.withdraw(withdrawal.reason(), revision);
        told.fire(version.withdrawn(withdrawal.by()));
        changed.fire(new TabledListsChanged(revision, List.of(), List.of(version.id())));
    }

    /** Who counts, and what a delegation is called, is part of what is on the table. */
    void follow(@Observes Occurrence happened) {
        if (happened.what() instanceof AboutDelegation deed) {
            Revision revision = revisions.next();
            UUID delegation = happened.delegation().orElseThrow();
            counts(deed).ifPresent(open -> em.persist(new Seating(delegation, open, revision)));
        }
    }

    /** Whether a delegation counts from now on; empty where this has not changed. */
    private static Optional<Boolean> counts(AboutDelegation deed) {
        return deed instanceof DelegationClosed
                ? Optional.of(false)
                : deed instanceof DelegationReopened ? Optional.of(true) : Optional.empty();
    }

    /** Versions that came or went after one revision, up to and with another; with what they say. */
    public List<TabledEntry> changedBetween(long after, long upTo) {
        return em.createQuery(
                        "select t from TabledEntry t where t.revision > :after and t.revision <= :upTo"
                                + " or t.untilRevision > :after and t.untilRevision <= :upTo order by t.revision, t.id",
                        TabledEntry.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /** All that stands at a revision. */
    public List<TabledEntry> standingAt(long revision) {
        return em.createQuery(
                        "select t from TabledEntry t where t.revision <= :revision"
                                + " and (t.untilRevision is null or t.untilRevision > :revision) order by t.revision, t.id",
                        TabledEntry.class)
                .setParameter("revision", revision)
                .getResultList();
    }

    /** Delegations that had tabled an entry until a revision: only they count. */
    public List<UUID> delegationsAt(long revision) {
        return em.createQuery(
                        "select distinct t.delegationId from TabledEntry t where t.revision <= :revision", UUID.class)
                .setParameter("revision", revision)
                .getResultList();
    }

    /** Delegations that were closed at a revision. */
    public Set<UUID> closedAt(long revision) {
        return em.createQuery(
                        "select s from Seating s where s.revision <= :revision and not s.open and not exists"
                                + " (select l from Seating l where l.delegationId = s.delegationId"
                                + " and l.revision > s.revision and l.revision <= :revision)",
                        Seating.class)
                .setParameter("revision", revision)
                .getResultStream()
                .map(Seating::delegationId)
                .collect(Collectors.toSet());
    }

    /** The versions of one delegation's own entry, the latest first. */
    public List<TabledEntry> history(UUID entryId, UUID delegationId) {
        return em.createQuery(
                        "select t from TabledEntry t where t.entryId = :entry and t.delegationId = :delegation"
                                + " order by t.number desc",
                        TabledEntry.class)
                .setParameter("entry", entryId)
                .setParameter("delegation", delegationId)
                .getResultList();
    }

    /** One version of an entry, for all who may see what is tabled. */
    public Optional<TabledEntry> version(UUID entryId, int number) {
        return em.createQuery(
                        "select t from TabledEntry t where t.entryId = :entry and t.number = :number",
                        TabledEntry.class)
                .setParameter("entry", entryId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The latest version of an entry, standing or withdrawn, for all who may see what is tabled. */
    public Optional<TabledEntry> latest(UUID entryId) {
        return em.createQuery(
                        "select t from TabledEntry t where t.entryId = :entry order by t.number desc",
                        TabledEntry.class)
                .setParameter("entry", entryId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version of an entry that was the latest at a revision, standing or withdrawn. */
    public Optional<TabledEntry> latestAt(UUID entryId, long revision) {
        return em.createQuery(
                        "select t from TabledEntry t where t.entryId = :entry and t.revision <= :revision"
                                + " order by t.number desc",
                        TabledEntry.class)
                .setParameter("entry", entryId)
                .setParameter("revision", revision)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last version of each entry that was withdrawn up to a revision, also if another was tabled since; by entry. */
    public Map<UUID, TabledEntry> withdrawn(Collection<UUID> entryIds, long revision) {
        return em.createQuery(
                        "select t from TabledEntry t where t.entryId in :entries and t.withdrawn"
                                + " and t.untilRevision <= :revision",
                        TabledEntry.class)
                .setParameter("entries", entryIds)
                .setParameter("revision", revision)
                .getResultStream()
                .collect(Collectors.toMap(
                        TabledEntry::entryId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(TabledEntry::number))));
    }

    /** The latest versions of entries, standing or withdrawn, by entry; those that were never tabled are left out. */
    public Map<UUID, TabledEntry> latest(Collection<UUID> entryIds) {
        return em.createQuery(
                        "select t from TabledEntry t where t.entryId in :entries and t.number ="
                                + " (select max(o.number) from TabledEntry o where o.entryId = t.entryId)",
                        TabledEntry.class)
                .setParameter("entries", entryIds)
                .getResultStream()
                .collect(Collectors.toMap(TabledEntry::entryId, Function.identity()));
    }
}
