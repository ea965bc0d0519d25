package concord.correspondence;

import concord.names.Pair;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What is about to be said of a pair. */
public record Meant(JudgedPair pair, Said said) implements Serializable {
    public Pair<UUID> entries() {
        return Pair.of(pair.own(), pair.other());
    }

    /** What would be said of the two entries, if it was said now. */
    public Opinions beside(Opinions others, Instant now) {
        Opinion opinion = new Opinion(pair.own(), said, now);
        return others.with(opinion, entries().left().equals(pair.own()));
    }
}
