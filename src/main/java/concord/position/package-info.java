/**
 * What delegations say of organisations that others have tabled and they do not list themselves.
 *
 * <p>The use first: a delegate prepares, a head releases ({@link concord.position.StatePositions}); what holds is told by
 * {@link concord.position.PositionsHeld}, a pure function of the steps that were done.
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>A position is of tabled entries, each in the version that was seen; a row of the joint list has the positions of
 *       its entries, so none is lost when rows come together or are taken apart.
 *   <li>Deeds are appended and never changed. That a position is released, withdrawn, recalled, confirmed or extended is a
 *       step of its own.
 *   <li>What is prepared is a secret of its delegation, and so is the reason of a hold that is said to be private.
 * </ul>
 */
@NullMarked
package concord.position;

import org.jspecify.annotations.NullMarked;
