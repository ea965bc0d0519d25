package concord.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an account has read a line of its inbox, or has put it away; what comes later is new again. */
@Entity
class InboxMark {
    @Id
    private UUID id;

    private UUID accountId;
    private String bundle;
    private @Nullable Instant readAt;
    private @Nullable Instant doneAt;

    protected InboxMark() {}

    InboxMark(UUID accountId, String bundle) {
        id = UUID.randomUUID();
        this.accountId = accountId;
        this.bundle = bundle;
    }

    void read(Instant now) {
        readAt = now;
    }

    void done(@Nullable Instant now) {
        doneAt = now;
    }

    @Override
    public String toString() {
        return accountId + " " + bundle + " read " + readAt + " done " + doneAt;
    }
}
