package concord.ownlist.web;

import concord.joint.Party;
import concord.ownlist.EntryRow;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;

/**
 * One line of the table, its names ready to be shown.
 *
 * @param alsoListedBy the other delegations that count and list the organisation, as it is on the table
 */
public record OwnListRow(EntryRow entry, ShownName name, List<ShownName> others, List<Party> alsoListedBy)
        implements Serializable {
    static OwnListRow of(EntryRow entry, List<Party> alsoListedBy) {
        return new OwnListRow(
                entry,
                ShownName.of(entry.primary()),
                entry.otherNames().stream().map(ShownName::of).toList(),
                alsoListedBy);
    }

    /** What keeps it apart from other lines, and leads to its entry. */
    public String key() {
        return entry.id().toString();
    }
}
