package concord.comment;

import java.util.Set;
import java.util.UUID;

/**
 * Which part of what was written is read.
 *
 * @param entryIds of tabled entries, standing or withdrawn
 * @param first how many of the latest comments to pass over
 * @param size at most so many
 */
public record CommentPart(Set<UUID> entryIds, int first, int size) {
    public CommentPart {
        entryIds = Set.copyOf(entryIds);
    }
}
