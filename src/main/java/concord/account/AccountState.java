package concord.account;

import concord.shared.Keyed;

/** Where an account is in its life. */
public enum AccountState implements Keyed {
    /** Created, and not yet approved by those whose consent it needs. */
    WAITING,
    OPEN,
    CLOSED;
}
