package concord.round.calendar;

import java.util.Optional;

/** The terms of reference by which working days are counted now: they are kept above this room. */
public interface CurrentTerms {
    /** Of the open round, or else those in circulation. */
    Optional<Reliance> reliance();
}
