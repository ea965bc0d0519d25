package concord.review;

import concord.joint.Listing;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a judgement would bring about that its author may not have meant.
 *
 * @param delegations who holds the two to be different, or claims that they are the same; none where that is not what
 *     the warning is about
 */
public record Warning(Kind kind, Listing one, Listing other, List<UUID> delegations) {
    /** What it would do. */
    public enum Kind {
        /** Connect two entries of one list. */
        ONE_LIST,
        /** Connect two entries that somebody holds to be different. */
        JUDGED_DIFFERENT,
        /** Contradict what another delegation says of the two. */
        CLAIMED_SAME,
        /** Contradict what the names of the two say. */
        NAMES_SAME;

        /** Last part of message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
