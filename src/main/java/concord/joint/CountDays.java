package concord.joint;

import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts each day of the talks once it is over, so that nobody who looks back waits for it. What is missing is made up
 * for a few days at a time, without a connection or a lock between them.
 */
@Singleton
@Startup
@DenyAll
public class CountDays {
    private static final Logger LOG = Logger.getLogger(CountDays.class.getName());
    private static final int AT_A_TIME = 5;

    @Inject
    Clock clock;

    @Inject
    Revisions revisions;

    @Inject
    CountedDays days;

    @Inject
    JointLists lists;

    /** A timer that fails twice is thrown away: what fails is told to the server's log and tried again. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        try {
            count();
        } catch (PersistenceException away) {
            LOG.log(Level.FINE, "the days cannot be counted, or another node counts them", away);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the days could not be counted", e);
        }
    }

    private void count() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate day = days.last().map(last -> last.plusDays(1)).orElseGet(this::first);
        for (int counted = 0; counted < AT_A_TIME && day.isBefore(today); counted++) {
            days.add(day, lists.asOf(end(day)));
            day = day.plusDays(1);
        }
    }

    /** The day of the first deed; today before there is one. */
    private LocalDate first() {
        return LocalDate.ofInstant(revisions.first().orElseGet(clock::instant), ZoneOffset.UTC);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
