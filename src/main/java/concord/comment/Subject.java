package concord.comment;

import concord.shared.Keyed;

/** What of an entry a comment is about. */
public enum Subject implements Keyed {
    /** The entry as a whole. */
    ENTRY,
    NAME,
    DESIGNATION,
    REGION,
    CRITERION,
    REMARKS;
}
