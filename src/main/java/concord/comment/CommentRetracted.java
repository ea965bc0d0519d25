package concord.comment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A delegation has retracted a comment of its own. */
public record CommentRetracted(
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
        return "comment_retracted";
    }
}
