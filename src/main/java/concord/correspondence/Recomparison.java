package concord.correspondence;

import concord.caller.TellDeeds;
import concord.deed.AboutRecognition.ComparedAnew;
import concord.names.ComparableForm;
import concord.names.Neighbourhoods;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Revision;
import concord.tabled.Revisions;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts what these rules find in the place of what others have found, in a revision of its own: what the table was like
 * before it can still be read. What delegations have judged, or have confirmed by silence, stays as it is.
 */
@ApplicationScoped
class Recomparison {
    /** What stood on the table at a revision, ready to be compared. */
    record Table(long revision, List<TabledEntry> standing) {
        Map<Pair<UUID>, Resemblance> compared() {
            Neighbourhoods<UUID, UUID> neighbourhoods = new Neighbourhoods<>();
            standing.stream()
                    .collect(Collectors.groupingBy(TabledEntry::delegationId))
                    .forEach((delegation, list) -> neighbourhoods.putAll(forms(list), delegation));
            return neighbourhoods.found();
        }

        private static Map<UUID, ComparableForm> forms(List<TabledEntry> list) {
            return list.parallelStream()
                    .collect(Collectors.toConcurrentMap(
                            TabledEntry::id, entry -> ComparableForm.of(entry.particulars())));
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Revisions revisions;

    @Inject
    TabledEntries tabled;

    @Inject
    Resemblances resemblances;

    @Inject
    TellDeeds tell;

    /** Empty if all was compared by these rules. */
    @Transactional
    Optional<Table> outdated() {
        if (comparedBy().rules() == Resemblance.RULES) {
            return Optional.empty();
        }
        long revision = revisions.current().number();
        return Optional.of(new Table(revision, tabled.standingAt(revision)));
    }

    /** Does nothing if the table has changed since, or if another node was faster. */
    @Transactional
    void replace(Map<Pair<UUID>, Resemblance> found, long compared) {
        revisions.hold();
        ComparedBy by = comparedBy();
        if (by.rules() == Resemblance.RULES || revisions.current().number() != compared) {
            return;
        }
        Map<Pair<UUID>, Resemblance> fresh = new HashMap<>(found);
        List<StoredResemblance> outdated = resemblances
                .heldAt(compared)
                .filter(stored -> !fresh.remove(stored.versions(), stored.resemblance()))
                .toList();
        if (!outdated.isEmpty() || !fresh.isEmpty()) {
            change(outdated, fresh);
        }
        by.become(Resemblance.RULES);
    }

    private void change(List<StoredResemblance> outdated, Map<Pair<UUID>, Resemblance> fresh) {
        Revision revision = revisions.next();
        long lost = outdated.stream()
                .filter(stored -> !fresh.containsKey(stored.versions()))
                .count();
        long changed = outdated.size() - lost;
        outdated.forEach(stored -> stored.end(revision.number()));
        resemblances.add(fresh, revision.number());
        tell.doneByPortal(Optional.empty(), new ComparedAnew(fresh.size() - changed, lost, changed), revision.at());
    }

    private ComparedBy comparedBy() {
        return em.find(ComparedBy.class, ComparedBy.ONLY);
    }
}
