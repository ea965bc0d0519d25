package concord.account;

import java.util.Locale;

/** Where an account is in its life. */
public enum AccountState {
    /** Created, and not yet approved by those whose consent it needs. */
    WAITING,
    OPEN,
    CLOSED;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
