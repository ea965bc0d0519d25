package concord.inbox.web;

import concord.inbox.InboxPart;
import concord.inbox.ReadInbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** How much there is in each part, in this request: asked for once, however often the page looks. */
@RequestScoped
class InboxNow {
    @Inject
    ReadInbox read;

    private final Map<InboxPart, Long> counts = new EnumMap<>(InboxPart.class);

    long count(InboxPart part) {
        return counts.computeIfAbsent(part, read::count);
    }

    void forget() {
        counts.clear();
    }
}
