package concord.trail;

import concord.deed.Deed;
import concord.deed.Occurrence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes a line for every deed, inside the deed's own transaction: no line, no deed. */
@ApplicationScoped
class RecordTrail {
    @Inject
    TrailLines lines;

    void record(@Observes Occurrence happened) {
        if (happened.what() instanceof Deed deed) {
            lines.append(new TrailLine(happened, deed));
        }
    }
}
