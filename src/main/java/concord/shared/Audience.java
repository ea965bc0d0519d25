package concord.shared;

import java.util.Locale;

/** Who may read a comment; chosen before it is typed, and never widened. */
public enum Audience {
    /** The own delegation alone. */
    OWN,
    /** The own delegation and one other. */
    ONE,
    /** All delegations that were admitted to the table until then, and the chair. */
    ALL;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
