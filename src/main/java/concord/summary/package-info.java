/**
 * How far the delegations have come, and what they agree on.
 *
 * <p>The use first: the chair sees the summary of the joint list as it stands ({@link concord.summary.ReadSummary#live})
 * and releases it ({@link concord.summary.ReleaseSummary}); observers and administrators see what was released, and
 * nothing that is computed when they look.
 *
 * <p>Then the surprise: this room comes to no entry. Of the joint list it knows {@link concord.joint.Tallies}, of
 * rounds {@link concord.round.adoption.ReadExtracts}.
 */
@NullMarked
package concord.summary;

import org.jspecify.annotations.NullMarked;
