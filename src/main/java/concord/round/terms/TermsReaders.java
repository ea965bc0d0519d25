package concord.round.terms;

import concord.shared.Keyed;

/** Who may read terms of reference once a round is held by them. */
public enum TermsReaders implements Keyed {
    /** Those who sit at the table. */
    TABLE,
    /** Observers and administrators too. */
    OBSERVERS;
}
