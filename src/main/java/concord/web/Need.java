package concord.web;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs the reader.
 *
 * @param count of how many things it is; leads to a page that shows as many
 * @param due by when; null if nothing says so
 * @param path of the page on which it is done, from the portal's root
 */
public record Need(NeedKind kind, long count, @Nullable Instant due, String path) implements Serializable {
    public Need(NeedKind kind, long count, String path) {
        this(kind, count, null, path);
    }
}
