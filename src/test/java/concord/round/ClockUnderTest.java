package concord.round;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's time, as a test sets it. Only in the war under test. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ClockUnderTest {
    private static volatile Instant now = Instant.now();

    public static void set(Instant moment) {
        now = moment;
    }

    @Produces
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
}
