package concord.comment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A comment was written; what it says is not part of the record. */
public record CommentWritten(
        Instant at,
        String actor,
        UUID delegationId,
        Audience audience,
        Optional<UUID> addressee,
        UUID entryId,
        String name,
        String to)
        implements CommentDeed {
    @Override
    public String deed() {
        return "comment_" + audience.key();
    }
}
