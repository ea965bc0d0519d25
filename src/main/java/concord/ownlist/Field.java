package concord.ownlist;

import java.util.Locale;

/** A part of an entry that is edited as one. */
public enum Field {
    PRIMARY,
    NAMES,
    DESIGNATIONS,
    REGIONS,
    CRITERION,
    REMARKS,
    NOTES;

    /** Last part of the message key “entry.field.…”. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
