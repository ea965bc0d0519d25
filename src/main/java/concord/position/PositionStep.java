package concord.position;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step with a position, as all delegations may know it.
 *
 * @param position the id of the position that it takes or is about
 * @param on the versions of which it is said
 * @param statement what is said; null where nothing is said anew
 * @param bySilence whether it was said by an unbroken silence procedure
 */
public record PositionStep(
        Step step,
        UUID position,
        UUID delegationId,
        List<SeenVersion> on,
        @Nullable Statement statement,
        boolean bySilence,
        Instant at) {
    public PositionStep {
        on = List.copyOf(on);
    }

    /** That a delegation said something, at no particular moment. */
    public static PositionStep taken(UUID position, UUID delegationId, List<SeenVersion> on, Statement statement) {
        return new PositionStep(Step.TAKEN, position, delegationId, on, statement, false, Instant.EPOCH);
    }

    /** That a position is taken back as if it had never been released. */
    public static PositionStep recalling(Position position, Instant at) {
        return new PositionStep(
                Step.RECALLED, position.id(), position.delegationId(), position.seen(), null, false, at);
    }
}
