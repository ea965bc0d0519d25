package concord.position;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the own delegation has prepared to say.
 *
 * @param version changes when it waits no more
 * @param entryId the first of its entries; it waits on the row of each of them
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

    /** Whether one of its entries is among some. */
    public boolean concerns(Set<UUID> entries) {
        return on.stream().map(SeenVersion::entryId).anyMatch(entries::contains);
    }

    public SeenPrepared seen() {
        return new SeenPrepared(id, version);
    }
}
