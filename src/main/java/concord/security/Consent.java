package concord.security;

import java.util.Locale;

/** Whose consent something needs that an administrator wants of an account. */
public enum Consent {
    /** Nobody's: it takes effect at once. */
    NONE,
    /** Another head's of the same delegation. */
    HEAD,
    /** The chair's; for a chair's account, another chair's. */
    CHAIR,
    /** Any head's, of whichever delegation. */
    ANY_HEAD;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
