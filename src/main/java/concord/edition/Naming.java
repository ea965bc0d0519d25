package concord.edition;

/** How the proposals of a round bore their delegation's name. */
public enum Naming {
    /** From the beginning. */
    NAMED,
    /** Never: the chair put them forward. */
    THROUGH_CHAIR,
    /** Once the round had closed. */
    NAMED_AFTER_CLOSING
}
