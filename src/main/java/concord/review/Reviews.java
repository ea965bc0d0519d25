package concord.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import concord.joint.JointList;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The review of each delegation, kept until the joint list changes: every page's menu asks how much is in it. Of many who
 * ask at once, one works it out.
 */
@ApplicationScoped
class Reviews {
    /** More delegations than sit at any table. */
    static final int MOST = 100;

    private final Cache<UUID, Review> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Review of(JointList list, UUID delegationId) {
        return kept.asMap()
                .compute(
                        delegationId,
                        (any, known) -> known != null && known.list().isOf(list.revision())
                                ? known
                                : Review.of(list, delegationId));
    }
}
