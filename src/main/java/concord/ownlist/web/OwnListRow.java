package concord.ownlist.web;

import concord.ownlist.EntryRow;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;

/** One line of the table, its names ready to be shown. */
public record OwnListRow(EntryRow entry, ShownName name, List<ShownName> others) implements Serializable {
    static OwnListRow of(EntryRow entry) {
        return new OwnListRow(
                entry,
                ShownName.of(entry.primary()),
                entry.otherNames().stream().map(ShownName::of).toList());
    }

    /** What keeps it apart from other lines, and leads to its entry. */
    public String key() {
        return entry.id().toString();
    }
}
