package concord.ownlist.web;

import concord.shared.Particulars;
import concord.tabled.TabledEntry;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One tabled version as the own delegation sees it.
 *
 * @param by the head's user name
 * @param withdrawalReason empty where it was not withdrawn
 * @param changes what it says otherwise than the version before; none for the first
 */
public record VersionRow(
        int number,
        Instant tabledAt,
        String by,
        boolean stands,
        boolean withdrawn,
        Instant until,
        String withdrawalReason,
        Particulars particulars,
        List<DifferenceLine> changes)
        implements Serializable {
    static VersionRow of(TabledEntry version, List<DifferenceLine> changes) {
        return new VersionRow(
                version.number(),
                version.tabledAt(),
                version.tabledBy(),
                version.stands(),
                version.withdrawn(),
                version.untilAt().orElse(version.tabledAt()),
                version.withdrawalReason(),
                version.particulars(),
                changes);
    }
}
