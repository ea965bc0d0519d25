package concord.joint.web;

import concord.shared.Particulars;
import concord.web.ShownName;
import java.io.Serializable;

/**
 * One entry, side by side with the others of its row.
 *
 * @param change what is said of the change that led to it
 * @param withdrawnBefore that an earlier version was withdrawn, and for which reason; both empty if none was
 * @param tabled the day; the number is that of the version
 */
public record CardShown(
        String delegation,
        boolean open,
        ShownName name,
        int number,
        String tabled,
        Particulars particulars,
        ChangeShown change,
        String withdrawnBefore,
        String reason)
        implements Serializable {}
