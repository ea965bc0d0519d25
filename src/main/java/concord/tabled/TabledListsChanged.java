package concord.tabled;

import concord.shared.Revision;
import java.util.List;
import java.util.UUID;

/**
 * One deed changed what is on the table; fired in its transaction, while it holds the lock of the revision.
 *
 * @param tabled the versions that it put on the table; none for a withdrawal
 * @param gone ids of the versions that stood until then
 */
public record TabledListsChanged(Revision revision, List<TabledEntry> tabled, List<UUID> gone) {}
