package concord.joint;

import java.time.Instant;

/** What the joint list has to know of rounds: what a delegation stands for whose hold has lapsed. */
public interface LapsedHolds {
    /** If it lapsed at a moment, by the rule that stood then: a later rule changes nothing of it. Never a hold. */
    Standing standFor(Instant lapse);
}
