package concord.round.terms;

import concord.shared.Keyed;

/** What becomes of an adopted organisation one of whose entries is withdrawn later, unless the delegations say otherwise. */
public enum AfterWithdrawal implements Keyed {
    /** It stays agreed until a later round says otherwise. */
    STAYS,
    /** It is in the next edition only if it is agreed anew. */
    LEAVES;
}
