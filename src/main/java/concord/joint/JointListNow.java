package concord.joint;

import concord.deed.Occurrence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The joint list in this request: what a page and its menu show is of one moment, and is asked for once. */
@RequestScoped
class JointListNow {
    @Inject
    JointLists lists;

    @Inject
    KeptPastLists past;

    private @Nullable JointList known;
    private @Nullable Instant moment;
    private @Nullable JointList then;

    JointList list() {
        JointList list = known;
        if (list == null) {
            list = lists.current();
            known = list;
        }
        return list;
    }

    /** A deed in this request may have changed it. */
    void forget(
            @Observes(notifyObserver = Reception.IF_EXISTS, during = TransactionPhase.AFTER_SUCCESS) Occurrence deed) {
        known = null;
    }

    /** As it stood at a moment; a page shows one. */
    JointList asOf(Instant at) {
        JointList list = then;
        if (list == null || !at.equals(moment)) {
            list = past.asOf(at);
            moment = at;
            then = list;
        }
        return list;
    }
}
