package concord.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/**
 * Draws the consequence of a silence that was not broken: called whenever a round is read, and by a timer so that it does
 * not wait for a reader. However often it is called, and on however many nodes, an edition is frozen once.
 */
@ApplicationScoped
class SettleRounds {
    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    FreezeEdition freeze;

    /** Looks without a lock, and takes it only when there is something to do. */
    @Transactional(TxType.REQUIRES_NEW)
    void settle() {
        rounds.open()
                .filter(round -> rounds.latest(round.id())
                        .filter(proposal -> rounds.silence(proposal).at(clock.instant()) == SilenceState.ADOPTED)
                        .isPresent())
                .map(Round::id)
                .ifPresent(freeze::freeze);
    }
}
