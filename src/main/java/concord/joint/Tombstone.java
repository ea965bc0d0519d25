package concord.joint;

import concord.shared.Name;
import concord.shared.Particulars;
import java.time.Instant;
import java.util.UUID;

/**
 * What is left of an entry that was taken back.
 *
 * @param particulars what it said last, while it stood on the table
 * @param reason as its delegation gave it to the others
 */
public record Tombstone(
        UUID entryId,
        Party party,
        Particulars particulars,
        int number,
        Instant tabledAt,
        Instant withdrawnAt,
        String reason)
        implements JointDetail {
    public Name name() {
        return particulars.names().get(0);
    }
}
