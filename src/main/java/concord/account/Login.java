package concord.account;

import concord.caller.AccountPrincipal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is logged in, on any node. The browser holds a token, the row its hash. Only changed columns are written, so
 * that a page that notes “last seen” cannot undo the end that another request has just set.
 */
@Entity
@DynamicUpdate
public class Login {
    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    @Id
    private UUID id;

    private String tokenHash;

    @ManyToOne
    private Account account;

    private Instant since;
    private Instant lastSeen;
    private @Nullable Instant endedAt;
    private String address;
    private String browser;

    protected Login() {}

    Login(String tokenHash, Account account, Origin origin, Instant now) {
        id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.account = account;
        address = origin.address();
        browser = origin.browser();
        since = now;
        lastSeen = now;
    }

    boolean stands(Instant now) {
        return endedAt == null
                && now.isBefore(since.plus(LONGEST))
                && now.isBefore(lastSeen.plus(IDLE))
                && account.isOpen();
    }

    /** Written at most every five minutes, so that reading a page does not write. */
    void seen(Instant now) {
        if (now.isAfter(lastSeen.plus(SEEN_EVERY))) {
            lastSeen = now;
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    Account account() {
        return account;
    }

    /** Whom the container is told of at each request. */
    AccountPrincipal principal() {
        return new AccountPrincipal(
                id,
                account.id(),
                account.userName(),
                account.fullName(),
                account.seat(),
                account.oneTime(),
                account.language());
    }

    public UUID id() {
        return id;
    }

    public Instant since() {
        return since;
    }

    public Instant lastSeen() {
        return lastSeen;
    }

    public String address() {
        return address;
    }

    public String browser() {
        return browser;
    }
}
