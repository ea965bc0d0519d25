package concord.account;

import concord.caller.Seat;
import concord.delegation.Delegation;
import concord.security.Passwords;
import concord.security.Role;
import concord.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A person who may log in, in one role and, where the role asks for it, for one delegation. Closed, never deleted. What
 * logging in and reading change does not count as a change for those who edit the account.
 */
@Entity
@DynamicUpdate
public class Account {
    static final int FAILURES = 5;
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 120;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    private String userName;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne
    private @Nullable Delegation delegation;

    private @Nullable String passwordHash;
    private boolean oneTime;

    @OptimisticLock(excluded = true)
    private @Nullable String language;

    private Instant createdAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    /** Since when the account has been one that approves; kept when it is closed or gets another role. */
    private @Nullable Instant approverAt;

    @OptimisticLock(excluded = true)
    private int failures;

    @OptimisticLock(excluded = true)
    private @Nullable Instant failedAt;

    protected Account() {}

    Account(String userName, String fullName, Seat seat, Instant now) {
        if (!userName.matches("[a-z][a-z0-9._-]{1,63}")) {
            throw new Refusal("account.refusal.user_name", userName);
        }
        if (fullName.isBlank() || fullName.length() > LONGEST_NAME) {
            throw new Refusal("account.refusal.full_name", LONGEST_NAME);
        }
        id = UUID.randomUUID();
        this.userName = userName;
        this.fullName = fullName.strip();
        oneTime = true;
        createdAt = now;
        role = seat.role();
        delegation = seat.delegation().orElse(null);
    }

    /** What the administrator asked for becomes so: role, delegation, and a new one-time password if there is one. */
    void grant(Seat seat, @Nullable String oneTimeHash, Instant now) {
        role = seat.role();
        delegation = seat.delegation().orElse(null);
        if (oneTimeHash != null) {
            passwordHash = oneTimeHash;
            oneTime = true;
            failures = 0;
        }
        openedAt = openedAt == null ? now : openedAt;
        closedAt = null;
        if (role.approves() && approverAt == null) {
            approverAt = now;
        }
    }

    void close(Instant now) {
        if (closedAt != null) {
            throw new Refusal("account.refusal.closed", userName);
        }
        closedAt = now;
    }

    void replacePassword(String newPassword) {
        if (newPassword.length() < SHORTEST_PASSWORD || newPassword.isBlank()) {
            throw new Refusal("account.refusal.short_password", SHORTEST_PASSWORD);
        }
        if (newPassword.length() > LONGEST_PASSWORD) {
            throw new Refusal("account.refusal.long_password", LONGEST_PASSWORD);
        }
        if (passwordHash != null && Passwords.verify(newPassword, passwordHash)) {
            throw new Refusal("account.refusal.same_password");
        }
        passwordHash = Passwords.hash(newPassword);
        oneTime = false;
    }

    /** Whether the password opens the account now. After five wrong ones in a row it takes none for a minute. */
    boolean opens(String password, Instant now) {
        boolean right = Passwords.verify(password, passwordHash == null ? Passwords.NOBODYS : passwordHash);
        return right && !isPausing(now) && isOpen();
    }

    /** A wrong password counts, except during the pause that wrong ones have brought. */
    void failed(Instant now) {
        if (!isPausing(now)) {
            failures++;
            failedAt = now;
        }
    }

    void entered() {
        failures = 0;
        failedAt = null;
    }

    boolean isPausing(Instant now) {
        return failures >= FAILURES && failedAt != null && now.isBefore(failedAt.plus(PAUSE));
    }

    void read(String newLanguage) {
        language = newLanguage;
    }

    /** Waits for its first approval, is open, or is closed. */
    public AccountState state() {
        if (closedAt != null) {
            return AccountState.CLOSED;
        }
        return openedAt == null ? AccountState.WAITING : AccountState.OPEN;
    }

    boolean isOpen() {
        boolean delegationOpen = delegation == null || delegation.closedAt().isEmpty();
        return state() == AccountState.OPEN && passwordHash != null && delegationOpen;
    }

    public Seat seat() {
        return new Seat(role, Optional.ofNullable(delegation));
    }

    public UUID id() {
        return id;
    }

    /** What an editor has seen; see {@link KeepAccounts}. */
    public long version() {
        return version;
    }

    public String userName() {
        return userName;
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    public Optional<Delegation> delegation() {
        return Optional.ofNullable(delegation);
    }

    public boolean oneTime() {
        return oneTime;
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> approverAt() {
        return Optional.ofNullable(approverAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
