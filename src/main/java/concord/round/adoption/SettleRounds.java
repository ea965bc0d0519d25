package concord.round.adoption;

import concord.round.silence.ProposalsAtHand;
import concord.round.silence.SilenceState;
import concord.round.terms.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Draws the consequence of a silence that was not broken: called whenever a round is read, and by a timer so that it does
 * not wait for a reader. However often it is called, and on however many nodes, an edition is frozen once.
 */
@ApplicationScoped
public class SettleRounds {
    private static final Logger LOG = Logger.getLogger(SettleRounds.class.getName());

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    ProposalsAtHand proposals;

    @Inject
    FreezeEdition freeze;

    /** Of all readers of a node one freezes; the others read on. */
    private final ReentrantLock freezing = new ReentrantLock();

    /**
     * Looks without a lock, and takes it only when there is something to do. What fails is told to the server's log and
     * tried again by the next reader: nobody is kept from reading.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void settle() {
        try {
            due().ifPresent(this::freeze);
        } catch (PersistenceException away) {
            LOG.log(Level.FINE, "the rounds cannot be read", away);
        }
    }

    private void freeze(UUID round) {
        if (freezing.tryLock()) {
            try {
                freeze.freeze(round);
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "a round could not be settled", e);
            } finally {
                freezing.unlock();
            }
        }
    }

    private Optional<UUID> due() {
        return rounds.open()
                .flatMap(proposals::latest)
                .filter(proposal -> proposal.silence().at(clock.instant()) == SilenceState.ADOPTED)
                .map(proposal -> proposal.round().id());
    }
}
