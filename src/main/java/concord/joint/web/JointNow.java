package concord.joint.web;

import concord.joint.JointList;
import concord.joint.ReadJointList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The joint list as it is in this request: asked for once, however often the page looks. */
@RequestScoped
class JointNow {
    @Inject
    ReadJointList read;

    private @Nullable JointList list;

    JointList list() {
        JointList known = list;
        if (known == null) {
            known = read.list();
            list = known;
        }
        return known;
    }
}
