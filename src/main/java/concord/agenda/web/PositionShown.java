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
     * @param changed of each entry that has changed since, which version was prepared on and which stands; and what has
     *     joined the row or left it
     */
    public record Waiting(SeenPrepared seen, StandingShown said, List<String> changed) implements Serializable {}

    /**
     * An entry of another delegation.
     *
     * @param heading whose it is, and in which version
     * @param before what it said when the delegation stated or prepared its position, the earliest first; empty unless it
     *     has changed since
     * @param change what is said of its last change
     */
    public record Tabled(String heading, List<Earlier> before, Particulars particulars, ChangeShown change)
            implements Serializable {}

    /**
     * An earlier version of an entry.
     *
     * @param heading which it is, and what was done on it
     */
    public record Earlier(String heading, Particulars particulars) implements Serializable {}
}
