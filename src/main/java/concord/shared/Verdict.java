package concord.shared;

import java.util.Locale;

/** Whether a delegation holds two entries to be one organisation. */
public enum Verdict {
    SAME,
    DIFFERENT,
    UNSURE;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
