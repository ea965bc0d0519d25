package concord.tabled;

import concord.shared.Revision;
import java.util.List;

/**
 * One deed changed what is on the table; fired in its transaction, while it holds the lock of the revision.
 *
 * @param tabled the versions that it put on the table; none for a withdrawal
 */
public record TabledListsChanged(Revision revision, List<TabledEntry> tabled) {}
