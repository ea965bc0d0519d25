package concord.correspondence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Whether a transaction has changed the table before: it may do several deeds. */
@TransactionScoped
class Arrivals implements Serializable {
    private boolean before;

    /** True at the first call in a transaction. */
    boolean first() {
        boolean first = !before;
        before = true;
        return first;
    }
}
