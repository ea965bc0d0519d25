package concord.joint;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The joint list of a past moment, for the rooms above. */
public interface PastJointLists {
    /**
     * As it stood at a moment. To be asked for once all that was done until then is committed; what the caller's own
     * transaction has done is not in it.
     *
     * @param counting the delegations that count, if they were open
     */
    PastList asOf(Instant moment, Set<UUID> counting);
}
