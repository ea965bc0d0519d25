package concord.ownlist;

import concord.shared.Particulars;
import java.io.Serializable;

/**
 * All that a delegate writes into an entry.
 *
 * @param particulars for all delegations once the entry is tabled
 * @param privateNotes for the own delegation alone; empty if none
 */
public record EntryContent(Particulars particulars, String privateNotes) implements Serializable {}
