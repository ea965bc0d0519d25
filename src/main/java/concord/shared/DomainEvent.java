package concord.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something was done. Each feature's events implement this; the trail writes a line of it in the same transaction. */
public interface DomainEvent {
    /** Who may read the line beside the delegation that it belongs to. */
    enum Scope {
        /** Inside one delegation: nobody else. */
        DELEGATION,
        /** Seen at the table: the delegation that did it, and the chair. */
        TABLE,
        /** Accounts and delegations: the administrator, and the delegation concerned. */
        ACCOUNT
    }

    Instant at();

    /** The user name of the account that did it, or “-” for the portal itself. */
    String actor();

    /** The delegation that the line belongs to. */
    Optional<UUID> delegation();

    Scope scope();

    /** Last part of the message key “trail.deed.…”, for example “entry_tabled”. */
    String deed();

    /** What the sentence of that key is filled with: texts as they were at that moment, at most 2,000 characters each. */
    List<String> details();
}
