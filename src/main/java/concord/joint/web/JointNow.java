package concord.joint.web;

import concord.joint.JointList;
import concord.joint.ReadJointList;
import concord.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The joint list in this request, as it stands and as it stood. */
@RequestScoped
class JointNow {
    @Inject
    ReadJointList read;

    private final Once<JointList> list = new Once<>(() -> read.list());
    private final Map<Instant, JointList> past = new HashMap<>();

    JointList list() {
        return list.get();
    }

    JointList asOf(Instant moment) {
        return past.computeIfAbsent(moment, then -> read.asOf(then));
    }
}
