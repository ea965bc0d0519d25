package concord.edition;

import concord.shared.Keyed;

/** How the proposals of a round bore their delegation's name. */
public enum Naming implements Keyed {
    /** From the beginning. */
    NAMED,
    /** Never: the chair put them forward. */
    THROUGH_CHAIR,
    /** Once the round had closed. */
    NAMED_AFTER_CLOSING;
}
