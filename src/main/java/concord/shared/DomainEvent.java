package concord.shared;

/**
 * Something was done. Each feature's events implement this; the trail writes a line of it in the same transaction. The
 * deed is the last part of the message key “trail.deed.…”, the delegation the one that the line belongs to.
 */
public interface DomainEvent extends Occurrence {
    /** Who may read the line beside the delegation that it belongs to. */
    enum Scope {
        /** Inside one delegation: nobody else. */
        DELEGATION,
        /** Seen at the table: the delegation that did it, and the chair. */
        TABLE,
        /** Accounts and delegations: the administrator, and the delegation concerned. */
        ACCOUNT
    }

    Scope scope();
}
