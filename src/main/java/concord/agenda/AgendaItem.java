package concord.agenda;

import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.position.Prepared;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the joint list that the delegation does not list.
 *
 * @param standing how it stands to it
 * @param waiting what is prepared; null if nothing is
 */
public record AgendaItem(
        JointEntry row, PartyStanding standing, @Nullable Prepared waiting) {
    public Optional<Prepared> prepared() {
        return Optional.ofNullable(waiting);
    }

    public AgendaPart part() {
        if (waiting != null) {
            return AgendaPart.PREPARED;
        }
        if (standing.stale()) {
            return AgendaPart.STALE;
        }
        return standing.said().isPresent() ? AgendaPart.STATED : AgendaPart.OPEN;
    }
}
