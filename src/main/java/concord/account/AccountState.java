package concord.account;

/** Where an account is in its life. */
public enum AccountState {
    /** Created, and not yet approved by the delegation that it is for. */
    WAITING,
    OPEN,
    CLOSED
}
