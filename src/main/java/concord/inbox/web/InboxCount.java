package concord.inbox.web;

import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import concord.inbox.InboxesChanged;
import concord.inbox.ReadInbox;
import concord.web.MenuCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much in the inbox needs the reader and is unread. Remembered, so that a page need not ask: forgotten at once when
 * something happens at this node, and after a short time for what happens at another or comes by the clock alone.
 */
@ApplicationScoped
class InboxCount implements MenuCount {
    private static final Duration LIFE = Duration.ofSeconds(30);

    private record Seat(UUID account, String role, Optional<UUID> delegation) {
        static Seat of(AccountPrincipal caller) {
            return new Seat(caller.accountId(), caller.role().key(), caller.delegationId());
        }
    }

    private record Known(long count, Instant until) {}

    @Inject
    ReadInbox read;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final Map<Seat, Known> known = new ConcurrentHashMap<>();

    @Override
    public String section() {
        return "inbox";
    }

    @Override
    public long count() {
        Instant now = clock.instant();
        Seat seat = Seat.of(caller.account());
        Known fresh = known.get(seat);
        if (fresh == null || !now.isBefore(fresh.until())) {
            fresh = new Known(read.countUnread(), now.plus(LIFE));
            known.put(seat, fresh);
        }
        return fresh.count();
    }

    /** The reader has read something, or put it away. */
    void forgetOwn() {
        known.remove(Seat.of(caller.account()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) InboxesChanged changed) {
        known.clear();
    }
}
