package concord.joint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The joint list in this request: what a page and its menu show is of one moment, and is asked for once. */
@RequestScoped
class JointListNow {
    @Inject
    JointLists lists;

    private @Nullable JointList known;

    JointList list() {
        JointList list = known;
        if (list == null) {
            list = lists.current();
            known = list;
        }
        return list;
    }
}
