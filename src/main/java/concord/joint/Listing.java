package concord.joint;

import concord.shared.Name;
import concord.shared.Particulars;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of an entry, standing on the table.
 *
 * @param entryId lasting over all versions of the entry
 * @param number of the version, from 1
 * @param substantive a position on the version of this number or a later one is not stale
 * @param searchForm what a search looks into: all its names, in any script
 */
public record Listing(
        UUID versionId,
        UUID entryId,
        UUID delegationId,
        int number,
        int substantive,
        Particulars particulars,
        Instant tabledAt,
        String searchForm) {

    public Name primary() {
        return particulars.names().get(0);
    }
}
