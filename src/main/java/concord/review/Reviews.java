package concord.review;

import concord.joint.JointList;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The review of each delegation, kept until the joint list changes: every page's menu asks how much is in it. */
@ApplicationScoped
class Reviews {
    private final Map<UUID, Review> kept = new ConcurrentHashMap<>();

    Review of(JointList list, UUID delegationId) {
        Review known = kept.get(delegationId);
        if (known != null && known.list().isOf(list.revision())) {
            return known;
        }
        Review review = Review.of(list, delegationId);
        kept.put(delegationId, review);
        return review;
    }
}
