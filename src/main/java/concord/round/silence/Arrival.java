package concord.round.silence;

import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When the request that is being answered reached the server, however long it has waited since. */
@RequestScoped
class Arrival {
    @Inject
    Clock clock;

    private @Nullable Instant at;

    /** The container tells it before it asks who is calling, and long before any transaction begins. */
    void begin(@Observes @Initialized(RequestScoped.class) Object request) {
        at();
    }

    /** In whole microseconds, as the database keeps it. */
    Instant at() {
        Instant known = at;
        if (known == null) {
            known = clock.instant().truncatedTo(ChronoUnit.MICROS);
            at = known;
        }
        return known;
    }
}
