package concord.round.terms;

import java.util.Locale;

/** What becomes of an adopted organisation one of whose entries is withdrawn later, unless the delegations say otherwise. */
public enum AfterWithdrawal {
    /** It stays agreed until a later round says otherwise. */
    STAYS,
    /** It is in the next edition only if it is agreed anew. */
    LEAVES;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
