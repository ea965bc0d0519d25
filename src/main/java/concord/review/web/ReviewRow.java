package concord.review.web;

import concord.joint.web.OpinionShown;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two entries that could be one organisation.
 *
 * @param opinions what their delegations say; none if neither has said anything
 * @param alike how much alike they are, once the reader's delegation has judged; before that empty
 * @param ready what waits for the head; null if nothing does
 */
public record ReviewRow(
        Side ours,
        Side theirs,
        List<String> reasons,
        List<String> against,
        List<OpinionShown> opinions,
        String holds,
        String alike,
        @Nullable ReadyShown ready)
        implements Serializable {
    /** What tells it from other rows. */
    public String key() {
        return ours.entryId() + "/" + theirs.entryId();
    }
}
