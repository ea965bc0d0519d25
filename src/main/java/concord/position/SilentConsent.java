package concord.position;

import concord.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a round decides comes down as positions: no objection, by an unbroken silence procedure. */
@ApplicationScoped
public class SilentConsent {
    @Inject
    Positions positions;

    /**
     * To be called in the transaction that has taken the revision.
     *
     * @param on the versions that were read
     * @param at the deadline
     */
    public void noObjection(UUID delegationId, List<SeenVersion> on, Instant at, Revision revision) {
        Statement statement = Statement.of(Stance.NO_OBJECTION);
        positions.append(
                new PositionDeed(Deed.TAKEN, UUID.randomUUID(), delegationId, on, statement, true, at), "-", revision);
    }
}
