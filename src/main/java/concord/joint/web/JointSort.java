package concord.joint.web;

import concord.joint.Agreement;
import concord.joint.JointEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** By what the rows of the joint list are sorted; where that is the same, by the reader's names. */
enum JointSort {
    /** The agreed ones first, what closed delegations alone list last. */
    STATE(Comparator.comparingInt(JointSort::place)),
    NAME((one, other) -> 0),
    /** Those that most delegations list first. */
    LISTED(Comparator.comparingLong((JointEntry row) -> row.listedBy()).reversed());

    @SuppressWarnings("ImmutableEnumChecker") // none of them captures anything
    private final Comparator<JointEntry> order;

    JointSort(Comparator<JointEntry> order) {
        this.order = order;
    }

    /** @param named rows in the order of the reader's names */
    List<JointEntry> of(List<JointEntry> named, boolean ascending) {
        List<JointEntry> rows = new ArrayList<>(named);
        if (!ascending && this == NAME) {
            Collections.reverse(rows);
        }
        rows.sort(ascending ? order : order.reversed());
        return rows;
    }

    private static int place(JointEntry row) {
        return row.listedBy() == 0 ? Agreement.ORDER.size() : Agreement.ORDER.indexOf(row.agreement());
    }
}
