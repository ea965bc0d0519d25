package concord.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something happened of which somebody may have to be told; the inbox observes it, in the transaction in which it happened. */
public interface Occurrence {
    Instant at();

    /** The user name of the account that did it, or “-” for the portal itself. */
    String actor();

    /** The delegation that did it, or that it belongs to. */
    Optional<UUID> delegation();

    /** What it is, for example “entry_tabled”. */
    String deed();

    /** What a sentence about it is filled with: texts as they were at that moment, at most 2,000 characters each. */
    List<String> details();

    /** What it is about, by ids. */
    default Matter matter() {
        return Matter.NONE;
    }
}
