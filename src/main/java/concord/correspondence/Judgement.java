package concord.correspondence;

import concord.names.Pair;
import concord.shared.Revision;
import concord.shared.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation says of two entries, one of them its own. What it says never changes; it holds until another one
 * takes its place or it is revoked. It is about the entries, whatever versions of them follow.
 */
@Entity
public class Judgement {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID delegationId;

    @Column(updatable = false)
    private UUID ownEntryId;

    @Column(updatable = false)
    private UUID otherEntryId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Extent extent;

    @Column(updatable = false, columnDefinition = "text")
    private String reason;

    @Column(updatable = false)
    private String judgedBy;

    @Column(updatable = false)
    private Instant judgedAt;

    @Column(updatable = false)
    private @Nullable UUID formerId;

    @Column(updatable = false)
    private long revision;

    private @Nullable Long untilRevision;
    private @Nullable String revokedBy;

    protected Judgement() {}

    /**
     * Who has judged, and when.
     *
     * @param by the user name of the delegate or head
     */
    record Signature(UUID delegationId, String by, Instant at) {}

    Judgement(Signature signature, JudgedPair pair, Said said) {
        id = UUID.randomUUID();
        delegationId = signature.delegationId();
        judgedBy = signature.by();
        judgedAt = signature.at();
        ownEntryId = pair.own();
        otherEntryId = pair.other();
        verdict = said.verdict();
        extent = said.extent();
        reason = said.reason();
    }

    /** Holds from a revision on, in the place of the one that did. */
    Judgement inForce(Revision from, Optional<Judgement> former) {
        revision = from.number();
        formerId = former.map(Judgement::id).orElse(null);
        former.ifPresent(before -> before.untilRevision = from.number());
        return this;
    }

    /** Holds again, as it was: who gave it, when, and what it had taken the place of. */
    Judgement restored(Revision from) {
        Signature signature = new Signature(delegationId, judgedBy, judgedAt);
        Judgement again = new Judgement(signature, pair(), said());
        again.formerId = formerId;
        again.revision = from.number();
        return again;
    }

    void revoke(String by, Revision from) {
        untilRevision = from.number();
        revokedBy = by;
    }

    public UUID id() {
        return id;
    }

    UUID delegationId() {
        return delegationId;
    }

    UUID ownEntryId() {
        return ownEntryId;
    }

    Optional<UUID> formerId() {
        return Optional.ofNullable(formerId);
    }

    /** The first revision in which it no longer holds. */
    Optional<Long> untilRevision() {
        return Optional.ofNullable(untilRevision);
    }

    JudgedPair pair() {
        return new JudgedPair(ownEntryId, otherEntryId);
    }

    Pair<UUID> entries() {
        return Pair.of(ownEntryId, otherEntryId);
    }

    private Said said() {
        return new Said(verdict, extent, reason);
    }

    Opinion opinion() {
        return new Opinion(id, said(), judgedAt);
    }
}
