package concord.inbox.web;

import concord.inbox.InboxLine;
import concord.inbox.InboxPart;
import concord.inbox.ReadInbox;
import concord.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inbox in this request. */
@RequestScoped
class InboxNow {
    private record Asked(InboxPart part, int first, int size) {}

    @Inject
    ReadInbox read;

    private final Once<Map<InboxPart, Long>> counts = new Once<>(() -> read.counts());
    private final Map<Asked, List<InboxLine>> pages = new HashMap<>();

    long count(InboxPart part) {
        return counts.get().getOrDefault(part, 0L);
    }

    List<InboxLine> page(InboxPart part, int first, int size) {
        return pages.computeIfAbsent(
                new Asked(part, first, size), asked -> read.page(asked.part(), asked.first(), asked.size()));
    }

    void forget() {
        counts.forget();
        pages.clear();
    }
}
