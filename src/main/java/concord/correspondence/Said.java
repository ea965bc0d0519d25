package concord.correspondence;

import concord.shared.PlainText;
import concord.shared.Refusal;
import concord.shared.Verdict;
import java.io.Serializable;

/**
 * What a delegation says of two entries.
 *
 * @param extent how its own entry stands to the other one; {@link Extent#WHOLE} unless it says SAME
 * @param reason for all delegations, at most {@link #LONGEST_REASON} characters; empty if none is given
 */
public record Said(Verdict verdict, Extent extent, String reason) implements Serializable {
    /** The trail keeps the reason whole. */
    public static final int LONGEST_REASON = 2_000;

    public Said {
        extent = verdict == Verdict.SAME ? extent : Extent.WHOLE;
        reason = PlainText.written(reason);
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("judgement.refusal.long", reason.length(), LONGEST_REASON);
        }
    }

    public static Said of(Verdict verdict) {
        return new Said(verdict, Extent.WHOLE, "");
    }
}
