package concord.comment;

import concord.delegation.Delegation;
import concord.shared.Audience;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as one reader may know it.
 *
 * @param own whether the reader's delegation wrote it
 * @param addressee the one other delegation, of a comment to one
 * @param writtenBy the user name, for the own delegation alone; else empty
 * @param text empty once it was retracted
 * @param retractedBy as {@code writtenBy}
 */
public record Comment(
        UUID id,
        UUID entryId,
        Subject subject,
        Audience audience,
        boolean own,
        Delegation author,
        Optional<Delegation> addressee,
        String writtenBy,
        Instant writtenAt,
        String text,
        Optional<Instant> retractedAt,
        String retractedBy) {

    static Comment of(
            EntryComment written,
            Delegation author,
            @Nullable Delegation addressee,
            @Nullable CommentRetraction retraction,
            boolean own) {
        return new Comment(
                written.id(),
                written.entryId(),
                written.subject(),
                written.audience(),
                own,
                author,
                Optional.ofNullable(addressee),
                own ? written.writtenBy() : "",
                written.writtenAt(),
                retraction == null ? written.text() : "",
                Optional.ofNullable(retraction).map(CommentRetraction::retractedAt),
                own && retraction != null ? retraction.retractedBy() : "");
    }
}
