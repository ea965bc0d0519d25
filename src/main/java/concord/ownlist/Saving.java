package concord.ownlist;

import java.io.Serializable;
import java.util.List;

/**
 * What came of saving an entry.
 *
 * @param content without conflicts, the entry as it is saved now, with what others changed meanwhile; with conflicts,
 *     what to go on editing from: everybody's changes, and mine where they collide
 * @param conflicts none if it was saved; else nothing was saved
 */
public record Saving(EntryContent content, List<Conflict> conflicts) implements Serializable {
    public Saving {
        conflicts = List.copyOf(conflicts);
    }

    public boolean saved() {
        return conflicts.isEmpty();
    }
}
