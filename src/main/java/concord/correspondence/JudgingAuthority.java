package concord.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a head has let the delegates judge in the delegation's name, or lets them no more; the latest counts. */
@Entity
@Immutable
class JudgingAuthority {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private UUID delegationId;
    private boolean given;
    private String givenBy;

    @Column(name = "at")
    private Instant givenAt;

    protected JudgingAuthority() {}

    JudgingAuthority(UUID delegationId, boolean given, String by, Instant at) {
        this.delegationId = delegationId;
        this.given = given;
        givenBy = by;
        givenAt = at;
    }

    boolean given() {
        return given;
    }

    AuthorityGiven told() {
        return new AuthorityGiven(givenBy, givenAt);
    }
}
