package concord.inbox.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import concord.inbox.InboxesChanged;
import concord.inbox.ReadInbox;
import concord.web.MenuCount;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How much in the inbox needs the reader and is unread. Remembered, so that a page need not ask: forgotten at once when
 * something happens at this node, and after a short time for what happens at another or comes by the clock alone.
 */
@ApplicationScoped
class InboxCount implements MenuCount {
    private static final Duration LIFE = Duration.ofSeconds(30);

    /** More accounts than work at once. */
    private static final int MOST = 10_000;

    private record Seat(UUID account, String role, Optional<UUID> delegation) {
        static Seat of(AccountPrincipal caller) {
            return new Seat(caller.accountId(), caller.role().key(), caller.delegationId());
        }
    }

    @Inject
    ReadInbox read;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private Cache<Seat, Long> known;

    @PostConstruct
    void remember() {
        known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LIFE)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    @Override
    public String section() {
        return "inbox";
    }

    @Override
    public long count() {
        Seat seat = Seat.of(caller.account());
        Long fresh = known.getIfPresent(seat);
        if (fresh == null) {
            fresh = read.countUnread(); // not within the cache, whose lock would wait for the database
            known.put(seat, fresh);
        }
        return fresh;
    }

    /** The reader has read something, or put it away. */
    void forgetOwn() {
        known.invalidate(Seat.of(caller.account()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) InboxesChanged changed) {
        known.invalidateAll();
    }
}
