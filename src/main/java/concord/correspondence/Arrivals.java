package concord.correspondence;

import concord.correspondence.ComparedLists.Version;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What one transaction has tabled so far, and what was committed before it: it may do several deeds, and roll back. */
@TransactionScoped
class Arrivals implements Serializable {
    private static final long NONE = -1;

    private long committed = NONE;
    private final transient List<Version> before = new ArrayList<>();

    /** @return the revision that was committed before the first deed of this transaction */
    long committedBefore(long revision) {
        committed = committed == NONE ? revision - 1 : committed;
        return committed;
    }

    ComparedLists before() {
        ComparedLists lists = new ComparedLists();
        before.forEach(lists::put);
        return lists;
    }

    void add(Collection<Version> arriving) {
        before.addAll(arriving);
    }
}
