package concord.inbox;

import concord.delegation.Delegation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of an inbox.
 *
 * @param bundle what tells it from other lines
 * @param count how many messages it stands for
 * @param by the delegation that did it, if it was one
 * @param ids of what the latest of them is about
 * @param deed the key of what happened last
 * @param begun when the first of them came
 * @param at when the last of them came
 * @param details what the sentence about that is filled with, by name
 */
public record InboxLine(
        String bundle,
        MessageKind kind,
        long count,
        Optional<Delegation> by,
        List<String> ids,
        String deed,
        Map<String, String> details,
        Instant begun,
        Instant at,
        Optional<Instant> due,
        boolean unread) {
    public InboxLine {
        ids = List.copyOf(ids);
        details = Map.copyOf(details);
    }
}
