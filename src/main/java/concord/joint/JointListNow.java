package concord.joint;

import jakarta.enterprise.context.RequestScoped;
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
