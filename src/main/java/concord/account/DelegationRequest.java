package concord.account;

import concord.delegation.Delegation;
import concord.shared.Keyed;
import concord.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator asks for a delegation: that it counts no more, or again. It waits for the chair's consent. */
@Entity
public class DelegationRequest {
    /** What would take effect. */
    public enum Kind implements Keyed {
        CLOSING,
        REOPENING
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne
    private Delegation delegation;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String askedBy;
    private Instant askedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean granted;

    protected DelegationRequest() {}

    /** @throws Refusal if the delegation is closed, or open, already */
    DelegationRequest(Delegation delegation, Kind kind, String by, Instant at) {
        if (delegation.closedAt().isPresent() == (kind == Kind.CLOSING)) {
            throw new Refusal(
                    kind == Kind.CLOSING ? "delegation.refusal.closed" : "delegation.refusal.open", delegation);
        }
        id = UUID.randomUUID();
        this.delegation = delegation;
        this.kind = kind;
        askedBy = by;
        askedAt = at;
    }

    /** It takes effect at once if it is granted. */
    void decide(boolean grant, String by, Instant now) {
        if (decidedAt != null) {
            throw new Refusal("delegation.refusal.decided", delegation);
        }
        granted = grant;
        decidedBy = by;
        decidedAt = now;
        if (grant) {
            takeEffect(now);
        }
    }

    private void takeEffect(Instant now) {
        switch (kind) {
            case CLOSING -> delegation.close(now);
            case REOPENING -> delegation.reopen();
        }
    }

    public UUID id() {
        return id;
    }

    public Delegation delegation() {
        return delegation;
    }

    public Kind kind() {
        return kind;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
