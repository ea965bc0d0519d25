package concord.joint;

import java.time.Instant;

/** What the joint list has to know of rounds: what a delegation stands for whose hold has lapsed. */
public interface LapsedHolds {
    /** By the rule that holds at a moment; never a hold. */
    Standing standFor(Instant moment);
}
