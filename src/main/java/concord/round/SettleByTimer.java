package concord.round;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** So that an adopted round does not wait for somebody to read it. Nothing depends on it. */
@Singleton
@Startup
@DenyAll
public class SettleByTimer {
    private static final Logger LOG = Logger.getLogger(SettleByTimer.class.getName());

    @Inject
    SettleRounds settle;

    /** A timer that fails twice is thrown away, so a database that is away must not make it fail. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        try {
            settle.settle();
        } catch (PersistenceException away) {
            LOG.log(Level.FINE, "the rounds cannot be read", away);
        }
    }
}
