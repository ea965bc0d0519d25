package concord.account;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator asks of a delegation that has a head: it takes effect only when that side approves. */
@Entity
public class AccountRequest {
    /** What would take effect. */
    public enum Kind {
        NEW_ACCOUNT,
        NEW_PASSWORD,
        NEW_SEAT,
        REOPENING
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

    AccountRequest(Account account, Kind kind, Seat seat, Asked asked) {
        id = UUID.randomUUID();
        this.account = account;
        this.kind = kind;
        role = seat.role();
        delegation = seat.delegation().orElse(null);
        askedBy = asked.by();
        askedAt = asked.at();
    }

    AccountRequest withPassword(@Nullable String hash) {
        passwordHash = hash;
        return this;
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
    }

    void takeEffect(Instant now) {
        account.grant(new Seat(role, Optional.ofNullable(delegation)), passwordHash, now);
        passwordHash = null;
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Kind kind() {
        return kind;
    }

    public Role role() {
        return role;
    }

    public Optional<Delegation> delegation() {
        return Optional.ofNullable(delegation);
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
