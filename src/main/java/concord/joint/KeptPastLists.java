package concord.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The past joint lists that were looked at last, on this node: whoever turns the pages of one, or filters it, looks at
 * one moment. To compute one costs as much as to start the node; to find it here, three statements. Those looked at last
 * and no others: a cache that weighs how often something was asked for keeps old moments and turns away new ones.
 */
@ApplicationScoped
class KeptPastLists {
    /** As many readers can look at a moment of their own without waiting for one another's. */
    private static final int MOST = 8;

    private static final float LOAD = 0.75f;

    @Inject
    JointLists lists;

    private final Map<PastKey, JointList> kept = new LinkedHashMap<>(MOST, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PastKey, JointList> eldest) {
            return size() > MOST;
        }
    };

    /** One is computed at a time, so that looking back never takes more than a part of the machine. */
    synchronized JointList asOf(Instant moment) {
        PastKey key = lists.key(moment);
        JointList list = kept.get(key);
        if (list == null) {
            list = lists.asOf(moment);
            kept.put(key, list);
        }
        return list;
    }
}
