package concord.edition;

import java.util.Locale;

/** How the proposals of a round bore their delegation's name. */
public enum Naming {
    /** From the beginning. */
    NAMED,
    /** Never: the chair put them forward. */
    THROUGH_CHAIR,
    /** Once the round had closed. */
    NAMED_AFTER_CLOSING;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
