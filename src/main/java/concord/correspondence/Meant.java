package concord.correspondence;

import java.io.Serializable;
import java.time.Instant;

/** What is about to be said of a pair. */
public record Meant(JudgedPair pair, Said said) implements Supposed, Serializable {
    @Override
    public Opinions beside(Opinions others, Instant now) {
        Opinion opinion = new Opinion(pair.own(), said, now);
        return others.with(opinion, entries().left().equals(pair.own()));
    }
}
