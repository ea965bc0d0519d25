/**
 * What delegations write about tabled entries, for an audience that is chosen before anything is typed.
 *
 * <p>The use first: {@link concord.comment.WriteComments} writes and retracts, {@link concord.comment.ReadComments} reads.
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>A comment is of a tabled entry and not of a row of the joint list, which is computed: it shows in the row in which
 *       its entry stands, and stays with the entry when that is withdrawn.
 *   <li>The audience is part of the comment and never changes, so the query of what is read contains the reader; for
 *       anybody else the comment does not exist, in no count and no order.
 *   <li>Comments are appended. That one is retracted is a row of its own, and what it said is shown to nobody any more.
 * </ul>
 */
@NullMarked
package concord.comment;

import org.jspecify.annotations.NullMarked;
