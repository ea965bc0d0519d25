package concord.correspondence;

import concord.correspondence.ComparedLists.Found;
import concord.correspondence.ComparedLists.Version;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import concord.tabled.TabledListsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Compares what is tabled with what stands on the table, inside the tabling and under the lock of its revision. A node
 * keeps the lists in memory and reads what has changed since; whether a transaction was committed it hears afterwards,
 * and until then trusts nothing that it has put there for it: the next transaction reads all anew.
 */
@ApplicationScoped
class CompareTabled {
    private static final long NONE = 0;

    @Inject
    TabledEntries tabled;

    @Inject
    Resemblances resemblances;

    @Inject
    Arrivals arrivals;

    private ComparedLists lists = new ComparedLists();

    /** The committed revision that the lists are at. */
    private long known = NONE;

    /** The revision of a deed that the lists have and that may yet be rolled back. */
    private long ahead = NONE;

    synchronized void compare(@Observes TabledListsChanged change) {
        long revision = change.revision().number();
        if (arrivals.first()) {
            catchUpWith(revision - 1);
        }
        List<Version> come =
                change.tabled().stream().map(CompareTabled::version).toList();
        ahead = revision;
        Found found = lists.change(come, change.gone());
        resemblances.add(found.beyond(resemblances.endLost(found, revision)), revision);
    }

    synchronized void confirm(@Observes(during = TransactionPhase.AFTER_SUCCESS) TabledListsChanged change) {
        if (change.revision().number() == ahead) {
            known = ahead;
            ahead = NONE;
        }
    }

    /** The first time nothing is known, so all that stands is read, in one statement. */
    private void catchUpWith(long committed) {
        if (ahead != NONE) {
            known = NONE;
        }
        if (known == NONE) {
            lists = new ComparedLists();
        }
        List<TabledEntry> changed =
                known == NONE ? tabled.standingAt(committed) : tabled.changedBetween(known, committed);
        for (TabledEntry version : changed) {
            if (version.untilRevision().filter(until -> until <= committed).isPresent()) {
                lists.remove(version.id());
            } else {
                lists.put(version(version));
            }
        }
        known = committed;
        ahead = NONE;
    }

    private static Version version(TabledEntry tabled) {
        return Version.of(tabled.id(), tabled.delegationId(), tabled.particulars());
    }
}
