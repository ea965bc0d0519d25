package concord.account;

import concord.caller.Seat;
import concord.delegation.Delegation;
import concord.security.Role;
import concord.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator asks for an account; where it needs somebody's consent, it waits for that. */
@Entity
public class AccountRequest {
    /** What would take effect; a new one-time password may come with each. */
    public enum Kind {
        NEW_ACCOUNT,
        NEW_PASSWORD,
        NEW_SEAT,
        REOPENING;

        static Kind of(Account account, Seat seat) {
            return switch (account.state()) {
                case WAITING -> NEW_ACCOUNT;
                case CLOSED -> REOPENING;
                case OPEN -> seat.equals(account.seat()) ? NEW_PASSWORD : NEW_SEAT;
            };
        }

        /** Last part of message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which administrator asked, and when. */
    record Asked(String by, Instant at) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne
    private Account account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne
    private @Nullable Delegation delegation;

    private @Nullable String passwordHash;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean granted;

    protected AccountRequest() {}

    AccountRequest(Account account, Seat seat, Optional<String> passwordHash, Asked asked) {
        id = UUID.randomUUID();
        this.account = account;
        kind = Kind.of(account, seat);
        role = seat.role();
        delegation = seat.delegation().orElse(null);
        this.passwordHash = passwordHash.orElse(null);
        askedBy = asked.by();
        askedAt = asked.at();
    }

    /** @throws Refusal unless it still waits, as whoever decides now has seen it */
    void expect(long seen) {
        if (decidedAt != null || version != seen) {
            throw new Refusal("account.refusal.asked_anew", account.userName());
        }
    }

    void decide(boolean grant, String approver, Instant now) {
        if (decidedAt != null) {
            throw new Refusal("account.refusal.decided");
        }
        granted = grant;
        decidedBy = approver;
        decidedAt = now;
        if (grant) {
            takeEffect(now);
        }
        passwordHash = null;
    }

    void takeEffect(Instant now) {
        account.grant(seat(), passwordHash, now);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public UUID id() {
        return id;
    }

    /** What whoever decides has seen; see {@link ApproveAccounts}. */
    public long version() {
        return version;
    }

    public Account account() {
        return account;
    }

    public Kind kind() {
        return kind;
    }

    /** Role and delegation that the account would have. */
    public Seat seat() {
        return new Seat(role, Optional.ofNullable(delegation));
    }

    /** Whether a new one-time password would replace the account's password. */
    public boolean bringsPassword() {
        return passwordHash != null;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
