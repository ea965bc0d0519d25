package concord.round.terms;

import concord.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a delegation says to circulated terms: that it accepts them, or a text. */
@Entity
class TermsAnswer {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID termsId;
    private UUID delegationId;

    /** Null where they are accepted. */
    @Column(columnDefinition = "text", updatable = false)
    private @Nullable String text;

    private String answeredBy;
    private Instant answeredAt;
    private @Nullable Instant endedAt;

    protected TermsAnswer() {}

    private TermsAnswer(UUID termsId, UUID delegationId, @Nullable String text, String by, Instant at) {
        id = UUID.randomUUID();
        this.termsId = termsId;
        this.delegationId = delegationId;
        this.text = text;
        answeredBy = by;
        answeredAt = at;
    }

    static TermsAnswer accepting(UUID termsId, UUID delegationId, String by, Instant at) {
        return new TermsAnswer(termsId, delegationId, null, by, at);
    }

    /** @throws Refusal if nothing is said, or too much */
    static TermsAnswer saying(String text, UUID termsId, UUID delegationId, String by, Instant at) {
        return new TermsAnswer(termsId, delegationId, written(text), by, at);
    }

    /** @throws Refusal if nothing is said, or too much */
    static String written(String text) {
        String written = RoundTerms.text(text);
        if (written.isEmpty()) {
            throw new Refusal("terms.refusal.answer");
        }
        return written;
    }

    /** It was taken back, or another has taken its place. */
    void end(Instant at) {
        endedAt = at;
    }

    boolean accepted() {
        return text == null;
    }

    UUID delegationId() {
        return delegationId;
    }

    /** Empty where they are accepted. */
    String text() {
        return text == null ? "" : text;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
