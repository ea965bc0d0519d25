package concord.inbox.web;

import concord.inbox.InboxesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells inboxes that are open at this node that theirs has changed; never what. Nobody else hears of it: what happens
 * inside a delegation is told to its seats alone.
 */
@ApplicationScoped
class TellReaders {
    @Inject
    @Push(channel = "inboxSeat")
    PushContext seats;

    @Inject
    @Push(channel = "inboxRole")
    PushContext roles;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) InboxesChanged changed) {
        Map<Boolean, Set<String>> keys = changed.seats().stream()
                .collect(Collectors.partitioningBy(key -> key.contains("/"), Collectors.toSet()));
        seats.send("changed", keys.getOrDefault(true, Set.of()));
        roles.send("changed", keys.getOrDefault(false, Set.of()));
    }
}
