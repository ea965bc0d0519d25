package concord.joint;

import concord.shared.Name;
import java.time.Instant;

/**
 * What is left of an entry that was taken back.
 *
 * @param reason as its delegation gave it to the others
 */
public record Tombstone(Party party, Name name, int number, Instant tabledAt, Instant withdrawnAt, String reason)
        implements JointDetail {}
