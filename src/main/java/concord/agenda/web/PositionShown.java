package concord.agenda.web;

import concord.joint.web.ChangeShown;
import concord.joint.web.StandingShown;
import concord.position.SeenPrepared;
import concord.shared.Particulars;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One organisation with what the delegation says of it.
 *
 * @param entries as others have tabled it
 * @param said each thing that is in force, in one sentence, what counts first
 * @param counting the position that counts; null if nothing is in force
 * @param prepared all that waits for the head, the oldest first
 * @param stale whether what was said is of a version that has changed in substance since
 * @param recallable whether it can still be taken back as if it had never been released
 * @param extendable whether it is a hold that can be given a later day
 */
public record PositionShown(
        ShownName name,
        List<Tabled> entries,
        List<String> said,
        @Nullable UUID counting,
        List<Waiting> prepared,
        boolean stale,
        boolean recallable,
        boolean extendable)
        implements Serializable {
    /**
     * What waits for the head.
     *
     * @param said who prepared it, and when; of which entries; and what
     */
    public record Waiting(SeenPrepared seen, StandingShown said) implements Serializable {}

    /**
     * An entry of another delegation.
     *
     * @param heading whose it is, and in which version
     * @param before what it said when the delegation stated its position; null unless it has changed since
     * @param change what is said of its last change
     */
    public record Tabled(
            String heading,
            String beforeHeading,
            Particulars particulars,
            @Nullable Particulars before,
            ChangeShown change)
            implements Serializable {}
}
