package concord.position;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the own delegation has prepared to say.
 *
 * @param version changes when it waits no more
 * @param entryId in whose row it waits
 * @param by user name of who prepared it
 */
public record Prepared(
        UUID id, long version, UUID entryId, List<SeenVersion> on, Statement statement, String by, Instant at)
        implements Serializable {
    public SeenPrepared seen() {
        return new SeenPrepared(id, version);
    }
}
