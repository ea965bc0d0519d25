package concord.joint.web;

import java.io.Serializable;
import java.util.List;

/**
 * How one delegation stands to one row.
 *
 * @param entries none if it does not list it
 * @param said what it says of it if it does not list it
 */
public record CellShown(String delegation, boolean open, List<EntryShown> entries, String said)
        implements Serializable {
    public boolean listed() {
        return !entries.isEmpty();
    }

    /** Its first entry, if it has any. */
    public List<EntryShown> first() {
        return entries.stream().limit(1).toList();
    }

    /** Further entries that one of others stands for. */
    public List<EntryShown> further() {
        return entries.stream().skip(1).toList();
    }
}
