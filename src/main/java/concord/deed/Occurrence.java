package concord.deed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That something happened; fired in the transaction in which it did.
 *
 * @param actor the user name of the account that did it, or {@link #PORTAL}
 * @param delegation the one that did it, or that it belongs to; empty for none
 */
public record Occurrence(Instant at, String actor, Optional<UUID> delegation, Happening what) {
    /** Stands for a user name where the portal itself did it. */
    public static final String PORTAL = "-";

    /** What followed from it, at the same moment and by the same hand. */
    public Occurrence thereby(Consequence consequence) {
        return new Occurrence(at, actor, delegation, consequence);
    }
}
