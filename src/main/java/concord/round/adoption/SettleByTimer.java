package concord.round.adoption;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** So that an adopted round does not wait for somebody to read it. Nothing depends on it. */
@Singleton
@Startup
@DenyAll
public class SettleByTimer {
    @Inject
    SettleRounds settle;

    /** A timer that fails twice is thrown away; what it calls never fails. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        settle.settle();
    }
}
