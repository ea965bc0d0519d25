package concord.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The portal's time: UTC, from the machine's clock. */
@ApplicationScoped
class PortalClock {
    @Produces
    private final Clock clock = Clock.systemUTC();
}
