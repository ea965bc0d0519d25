package concord.correspondence;

import java.time.Instant;
import java.util.Optional;

/**
 * A judgement in force that is about to be taken back.
 *
 * @param taken what is said now
 * @param before what the delegation said before; it holds again
 */
public record TakenBack(JudgedPair pair, Opinion taken, Optional<Opinion> before) implements Supposed {
    @Override
    public Opinions beside(Opinions others, Instant now) {
        return others.with(before.orElse(null), entries().left().equals(pair.own()));
    }
}
