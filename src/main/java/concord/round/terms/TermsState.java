package concord.round.terms;

import concord.shared.Keyed;

/** What has become of terms of reference. */
public enum TermsState implements Keyed {
    /** The chair writes them; nobody else sees them. */
    DRAFT,
    /** Each delegation that is asked can accept them. */
    CIRCULATED,
    /** The chair has taken them back; nobody is asked any more. */
    WITHDRAWN,
    /** Others take their place, which have to be accepted anew. */
    AMENDED,
    /** The chair has put the draft aside. */
    DISCARDED,
    /** A round is, or was, held by them. */
    OPENED;
}
