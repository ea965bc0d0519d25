package concord.comment;

import concord.shared.Audience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One comment: appended, never changed. */
@Entity
@Immutable
class EntryComment {
    /** Random, so that nobody feels comments for others in it. */
    @Id
    private UUID id;

    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID delegationId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private @Nullable UUID addresseeId;

    @Column(columnDefinition = "text")
    private String text;

    private String writtenBy;
    private Instant writtenAt;

    protected EntryComment() {}

    /** @param by the user name of whoever wrote it */
    EntryComment(NewComment written, UUID delegationId, String by, Instant at) {
        id = UUID.randomUUID();
        entryId = written.entryId();
        subject = written.subject();
        this.delegationId = delegationId;
        audience = written.audience();
        addresseeId = written.addressee().orElse(null);
        text = written.text();
        writtenBy = by;
        writtenAt = at;
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    Subject subject() {
        return subject;
    }

    UUID delegationId() {
        return delegationId;
    }

    Audience audience() {
        return audience;
    }

    Optional<UUID> addressee() {
        return Optional.ofNullable(addresseeId);
    }

    String text() {
        return text;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
