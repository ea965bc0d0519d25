package concord.caller;

import concord.deed.Deed;
import concord.deed.Occurrence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Says what was done, in the transaction in which it is done: trail, inbox and open browsers learn it from here. */
@ApplicationScoped
public class TellDeeds {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Occurrence> told;

    /** By the caller, now; it belongs to the caller's delegation, if there is one. */
    public void done(Deed deed) {
        done(deed, clock.instant());
    }

    /** By the caller; it belongs to the caller's delegation, if there is one. */
    public void done(Deed deed, Instant at) {
        doneFor(caller.account().delegationId(), deed, at);
    }

    /** By the caller, for a delegation that need not be the caller's, or for none. */
    public void doneFor(Optional<UUID> delegation, Deed deed, Instant at) {
        told.fire(new Occurrence(at, caller.userName(), delegation, deed));
    }

    /** By the portal itself. */
    public void doneByPortal(Optional<UUID> delegation, Deed deed, Instant at) {
        told.fire(new Occurrence(at, Occurrence.PORTAL, delegation, deed));
    }
}
