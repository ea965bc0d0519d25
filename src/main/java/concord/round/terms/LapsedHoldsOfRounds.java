package concord.round.terms;

import concord.edition.LapsedHold;
import concord.joint.LapsedHolds;
import concord.joint.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The rule of the last round that was opened until a hold lapsed; before the first round, silence. */
@ApplicationScoped
class LapsedHoldsOfRounds implements LapsedHolds {
    @Inject
    Rounds rounds;

    @Override
    public Standing standFor(Instant lapse) {
        return rounds.lastOpened(lapse)
                .map(round ->
                        round.terms().lapsedHolds() == LapsedHold.OBJECT ? Standing.OBJECT : Standing.NO_OBJECTION)
                .orElse(Standing.SILENT);
    }
}
