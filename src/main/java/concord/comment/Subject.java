package concord.comment;

import java.util.Locale;

/** What of an entry a comment is about. */
public enum Subject {
    /** The entry as a whole. */
    ENTRY,
    NAME,
    DESIGNATION,
    REGION,
    CRITERION,
    REMARKS;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
