package concord.shared;

import java.util.Locale;

/** What a delegation can say of an organisation that it does not list. */
public enum Stance {
    SUPPORT,
    NO_OBJECTION,
    /** Not yet: until a day, for a reason. */
    HOLD,
    OBJECT;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
