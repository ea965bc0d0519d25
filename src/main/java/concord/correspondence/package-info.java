/**
 * Which tabled entries of different delegations name the same organisation.
 *
 * <p>The use first:
 *
 * <pre>{@code
 * Map<Pair<UUID>, Resemblance> found = resemblances.standingAt(revision);   // stored when the entries were tabled
 * InForce inForce = InForce.of(standing, found, said, marks);                // marks are read where a chain needs them
 * inForce.presumed();                                                       // the pairs that are held to be the same
 * }</pre>
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>A pair is a pair of versions, not of entries: another version of an entry is compared anew.
 *   <li>What is stored sees two entries alone; what holds among all of them, {@link InForce} settles each time.
 *   <li>A comparison runs inside the tabling, under the lock of the revision: no version is ever compared with a
 *       version that does not stand beside it.
 * </ul>
 */
@NullMarked
package concord.correspondence;

import org.jspecify.annotations.NullMarked;
