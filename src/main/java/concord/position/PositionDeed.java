package concord.position;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One deed with a position, as all delegations may know it.
 *
 * @param position the id of the position that it takes or is about
 * @param on the versions of which it is said
 * @param statement what is said; null where nothing is said anew
 * @param bySilence whether it was said by an unbroken silence procedure
 */
public record PositionDeed(
        Deed deed,
        UUID position,
        UUID delegationId,
        List<SeenVersion> on,
        @Nullable Statement statement,
        boolean bySilence,
        Instant at) {
    public PositionDeed {
        on = List.copyOf(on);
    }

    /** That a delegation said something, at no particular moment. */
    public static PositionDeed taken(UUID position, UUID delegationId, List<SeenVersion> on, Statement statement) {
        return new PositionDeed(Deed.TAKEN, position, delegationId, on, statement, false, Instant.EPOCH);
    }
}
