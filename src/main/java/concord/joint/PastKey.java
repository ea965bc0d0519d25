package concord.joint;

import concord.shared.Revision;
import java.time.Instant;
import java.util.List;

/**
 * By what a past joint list is known: as long as this is the same, so is the list.
 *
 * @param revision the last one up to the moment
 * @param parties all delegations, as they are called now, open or closed as they were then
 */
record PastKey(Instant moment, Revision revision, List<Party> parties) {}
