package concord.review;

import java.util.Locale;

/** What a delegation can look at in its review. */
public enum ReviewPart {
    /** It has said nothing, and the two stand in different rows. */
    OPEN,
    /** It has said nothing, and the two are presumed to be the same, or others have brought them together. */
    PRESUMED,
    /** It has judged them. */
    JUDGED;

    /** Last part of message keys, and the value in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
