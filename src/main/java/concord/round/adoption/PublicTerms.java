package concord.round.adoption;

import concord.round.terms.Round;
import concord.round.terms.RoundTerms;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * What observers may know of a round whose terms of reference say so; texts may be empty.
 *
 * @param number of the round
 */
public record PublicTerms(
        int number,
        String title,
        String scope,
        String territory,
        String kinds,
        String criteria,
        Instant openedAt,
        Optional<Instant> closedAt)
        implements Serializable {
    static PublicTerms of(Round round) {
        RoundTerms terms = round.terms();
        return new PublicTerms(
                round.number(),
                terms.title(),
                terms.scope(),
                terms.territory(),
                terms.kinds(),
                terms.criteria(),
                round.openedAt(),
                round.closedAt());
    }
}
