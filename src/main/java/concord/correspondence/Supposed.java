package concord.correspondence;

import concord.names.Pair;
import java.time.Instant;
import java.util.UUID;

/** Something that a delegation could do with what it says of a pair. */
public interface Supposed {
    JudgedPair pair();

    /** What would be said of the two entries, if it was done now. */
    Opinions beside(Opinions others, Instant now);

    default Pair<UUID> entries() {
        return Pair.of(pair().own(), pair().other());
    }
}
