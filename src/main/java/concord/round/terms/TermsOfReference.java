package concord.round.terms;

import concord.joint.Party;
import concord.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Terms of reference from their first draft to the round that is held by them. What they say never changes once they are
 * circulated: an amendment is another draft, with another id.
 */
@Entity
class TermsOfReference {
    @Id
    private UUID id;

    /** Of a draft it tells whether another chair has changed it. */
    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TermsState state;

    @Column(columnDefinition = "longtext")
    @Convert(converter = TermsColumn.class)
    private RoundTerms terms;

    @Column(columnDefinition = "longtext")
    @Convert(converter = PartiesColumn.class)
    private Party[] asked;

    private String draftedBy;
    private Instant draftedAt;
    private @Nullable Instant circulatedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID roundId;

    protected TermsOfReference() {}

    TermsOfReference(RoundTerms terms, String by, Instant at) {
        id = UUID.randomUUID();
        state = TermsState.DRAFT;
        this.terms = terms;
        asked = new Party[0];
        draftedBy = by;
        draftedAt = at;
    }

    /** @throws Refusal if it is no draft, or if it was written anew since the version that the caller has seen */
    void write(long seen, RoundTerms anew, String by, Instant at) {
        refuseUnseen(seen);
        terms = anew;
        draftedBy = by;
        draftedAt = at;
    }

    /** @throws Refusal as for writing */
    void discard(long seen, Instant at) {
        refuseUnseen(seen);
        end(TermsState.DISCARDED, at);
    }

    /**
     * @param delegations that count now
     * @throws Refusal as for writing, or if fewer than two count
     */
    void circulate(long seen, List<Party> delegations, Instant at) {
        refuseUnseen(seen);
        if (delegations.size() < Round.FEWEST) {
            throw new Refusal("terms.refusal.alone");
        }
        state = TermsState.CIRCULATED;
        asked = delegations.toArray(Party[]::new);
        circulatedAt = at;
    }

    private void refuseUnseen(long seen) {
        if (state != TermsState.DRAFT || version != seen) {
            throw new Refusal("terms.refusal.draft_changed");
        }
    }

    void withdraw(Instant at) {
        refuseNotCirculated();
        end(TermsState.WITHDRAWN, at);
    }

    /** @return a draft that says the same, to be changed and circulated in their place */
    TermsOfReference amend(String by, Instant at) {
        refuseNotCirculated();
        end(TermsState.AMENDED, at);
        return new TermsOfReference(terms, by, at);
    }

    void open(Round round) {
        refuseNotCirculated();
        end(TermsState.OPENED, round.openedAt());
        roundId = round.id();
    }

    /** @throws Refusal if they cannot be accepted, answered or opened: what the caller has read holds no more */
    void refuseNotCirculated() {
        switch (state) {
            case CIRCULATED -> {}
            case OPENED -> throw new Refusal("terms.refusal.opened");
            default -> throw new Refusal("terms.refusal.not_circulated");
        }
    }

    private void end(TermsState ending, Instant at) {
        state = ending;
        endedAt = at;
    }

    boolean asks(UUID delegation) {
        return asked().stream().anyMatch(party -> party.id().equals(delegation));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    TermsState state() {
        return state;
    }

    RoundTerms terms() {
        return terms;
    }

    /** The delegations that are asked, as they were called then; nobody while it is a draft. */
    List<Party> asked() {
        return List.of(asked);
    }

    Optional<Instant> circulatedAt() {
        return Optional.ofNullable(circulatedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<UUID> roundId() {
        return Optional.ofNullable(roundId);
    }
}
