package concord.position;

import concord.shared.Revision;
import concord.shared.Stance;
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
     * That a delegation has said nothing of an organisation until the deadline.
     *
     * @param on the versions that were read
     */
    public record Silent(UUID delegationId, List<SeenVersion> on) {
        public Silent {
            on = List.copyOf(on);
        }

        private boolean isOver(PositionStep step) {
            return step.delegationId().equals(delegationId)
                    && step.on().stream()
                            .map(SeenVersion::entryId)
                            .anyMatch(entry ->
                                    on.stream().map(SeenVersion::entryId).anyMatch(entry::equals));
        }
    }

    /**
     * To be called in the transaction that has taken the revision. What a delegation has said since the deadline stays as
     * it is.
     *
     * @param until the revision at the deadline
     * @param at the deadline
     * @return those whose silence has become a position
     */
    public List<Silent> noObjection(List<Silent> silences, Revision until, Instant at, Revision revision) {
        List<PositionStep> since = positions.sharedBetween(until.number(), revision.number());
        List<Silent> taken = silences.stream()
                .filter(silent -> since.stream().noneMatch(silent::isOver))
                .toList();
        for (Silent silent : taken) {
            Statement statement = Statement.of(Stance.NO_OBJECTION);
            positions.append(
                    new PositionStep(
                            Step.TAKEN, UUID.randomUUID(), silent.delegationId(), silent.on(), statement, true, at),
                    "-",
                    revision);
        }
        return taken;
    }
}
