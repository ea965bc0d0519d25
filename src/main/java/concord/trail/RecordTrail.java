package concord.trail;

import concord.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes a line for every deed, inside the deed's own transaction: no line, no deed. */
@ApplicationScoped
class RecordTrail {
    @Inject
    TrailLines lines;

    void record(@Observes DomainEvent event) {
        lines.append(new TrailLine(event));
    }
}
