package concord.edition;

import java.util.Locale;

/** What a hold became when it lapsed: the default that a round fixed before it opened. */
public enum LapsedHold {
    NO_OBJECTION,
    OBJECT;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
