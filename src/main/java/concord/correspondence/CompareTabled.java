package concord.correspondence;

import concord.correspondence.ComparedLists.Version;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import concord.tabled.TabledListsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Compares what is tabled with what stands on the table, inside the tabling and under the lock of its revision. A node
 * keeps the committed lists in memory and reads what has changed since; what is being tabled now may yet be rolled back
 * and is read at the next time.
 */
@ApplicationScoped
class CompareTabled {
    @Inject
    TabledEntries tabled;

    @Inject
    Resemblances resemblances;

    @Inject
    Arrivals arrivals;

    private ComparedLists lists = new ComparedLists();
    private long known;

    synchronized void compare(@Observes TabledListsChanged change) {
        long revision = change.revision().number();
        long committed = arrivals.committedBefore(revision);
        List<Version> arriving =
                change.tabled().stream().map(CompareTabled::version).toList();
        if (!arriving.isEmpty()) {
            catchUpWith(committed);
            resemblances.add(lists.compare(arriving), revision);
            resemblances.add(arrivals.before().compareWith(arriving), revision);
            arrivals.add(arriving);
        }
    }

    /** The first time nothing is known, so all that stands is read, in one statement. */
    private void catchUpWith(long committed) {
        if (known == 0) {
            lists = new ComparedLists();
        }
        List<TabledEntry> changed = known == 0 ? tabled.standingAt(committed) : tabled.changedBetween(known, committed);
        for (TabledEntry version : changed) {
            if (version.untilRevision().filter(until -> until <= committed).isPresent()) {
                lists.remove(version.id());
            } else {
                lists.put(version(version));
            }
        }
        known = committed;
    }

    private static Version version(TabledEntry tabled) {
        return Version.of(tabled.id(), tabled.delegationId(), tabled.particulars());
    }
}
