package concord.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The way to the joint list of a past moment for the rooms above. */
@ApplicationScoped
public class PastJointLists {
    @Inject
    JointLists lists;

    /**
     * As it stood at a moment. To be asked for once all that was done until then is committed; what the caller's own
     * transaction has done is not in it.
     *
     * @param counting the delegations that count, if they were open
     */
    public PastList asOf(Instant moment, Set<UUID> counting) {
        return lists.asOf(moment, counting);
    }
}
