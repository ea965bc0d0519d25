package concord.review;

import concord.shared.Keyed;

/** What a delegation can look at in its review. */
public enum ReviewPart implements Keyed {
    /** It has said nothing, and the two stand in different rows. */
    OPEN,
    /** It has said nothing, and the two are presumed to be the same, or others have brought them together. */
    PRESUMED,
    /** What it says of them waits for its head. */
    PREPARED,
    /** It has judged them, and prepared nothing else. */
    JUDGED
}
