package concord.correspondence;

import java.io.Serializable;
import java.util.UUID;

/**
 * Two entries to be judged, seen from one delegation.
 *
 * @param own the id of its own entry
 * @param other the id of another delegation's
 */
public record JudgedPair(UUID own, UUID other) implements Serializable {
    /** As the other delegation sees it. */
    JudgedPair turned() {
        return new JudgedPair(/* own= */ other, /* other= */ own);
    }
}
