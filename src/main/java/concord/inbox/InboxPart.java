package concord.inbox;

import java.util.Locale;

/** The parts of an inbox. */
public enum InboxPart {
    /** What asks something of the reader. */
    NEEDS,
    INFO,
    /** What the reader has put away. */
    DONE;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
