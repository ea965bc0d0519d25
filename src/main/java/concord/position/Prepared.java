package concord.position;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    /** On which version of an entry it was prepared, if a later one stands. */
    public Optional<Integer> before(UUID ofEntry, int standing) {
        return on.stream()
                .filter(version -> version.entryId().equals(ofEntry) && version.number() < standing)
                .map(SeenVersion::number)
                .findFirst();
    }

    public SeenPrepared seen() {
        return new SeenPrepared(id, version);
    }
}
