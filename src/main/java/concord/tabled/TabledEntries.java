package concord.tabled;

import concord.delegation.DelegationChanged;
import concord.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that was ever tabled, by all delegations. To be called in a use case's transaction. */
@ApplicationScoped
public class TabledEntries {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<EntryTabled> tabled;

    @Inject
    Event<EntryWithdrawn> withdrawn;

    @Inject
    Event<TabledListsChanged> changed;

    /** Puts the next versions of entries before the others, in one revision; the former ones give way. */
    public List<TabledEntry> table(List<Tabling> tablings) {
        Revision revision = nextRevision();
        Map<UUID, TabledEntry> former = latestOf(tablings);
        List<UUID> gone = former.values().stream()
                .filter(TabledEntry::stands)
                .map(TabledEntry::id)
                .toList();
        List<TabledEntry> versions = new ArrayList<>();
        for (Tabling tabling : tablings) {
            Optional<TabledEntry> before = Optional.ofNullable(former.get(tabling.entryId()));
            before.ifPresent(version -> version.giveWayTo(revision));
            versions.add(
                    new TabledEntry(tabling, before.map(TabledEntry::number).orElse(0) + 1, revision));
        }
        versions.forEach(em::persist);
        versions.forEach(version -> tabled.fire(new EntryTabled(version)));
        changed.fire(new TabledListsChanged(revision, versions, gone));
        return versions;
    }

    /** Takes an entry that stands on the table back; it stays in the history. */
    public void withdraw(Withdrawal withdrawal) {
        Revision revision = nextRevision();
        TabledEntry version = latest(withdrawal.entryId())
                .filter(latest -> latest.delegationId().equals(withdrawal.delegationId()) && latest.stands())
                .orElseThrow(() -> new IllegalStateException("not on the table: " + withdrawal.entryId()));
        version.withdraw(withdrawal.reason(), revision);
        withdrawn.fire(new EntryWithdrawn(version, withdrawal.by()));
        changed.fire(new TabledListsChanged(revision, List.of(), List.of(version.id())));
    }

    /** Who counts, and what a delegation is called, is part of what is on the table. */
    void follow(@Observes DelegationChanged delegation) {
        nextRevision();
    }

    /** The latest revision that is committed, or this transaction's own. */
    public Revision revision() {
        return em.createQuery(
                        "select new concord.shared.Revision(c.revision, c.at) from RevisionCounter c", Revision.class)
                .getSingleResult();
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

    /** Delegations that have ever tabled an entry: only they count. */
    public List<UUID> delegations() {
        return em.createQuery("select distinct t.delegationId from TabledEntry t", UUID.class)
                .getResultList();
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

    private Map<UUID, TabledEntry> latestOf(List<Tabling> tablings) {
        return em.createQuery(
                        "select t from TabledEntry t where t.entryId in :entries and t.number ="
                                + " (select max(o.number) from TabledEntry o where o.entryId = t.entryId)",
                        TabledEntry.class)
                .setParameter("entries", tablings.stream().map(Tabling::entryId).toList())
                .getResultStream()
                .collect(Collectors.toMap(TabledEntry::entryId, Function.identity()));
    }

    private Revision nextRevision() {
        em.createQuery("update RevisionCounter c set c.revision = c.revision + 1, c.at = :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        return revision();
    }
}
