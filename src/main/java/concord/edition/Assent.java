package concord.edition;

/** How a participant stood to an organisation when it was adopted: one of the ways that let it be agreed. */
public enum Assent {
    /** An entry of its own list names the organisation. */
    LISTED,
    SUPPORT,
    /** Said by the delegation. */
    NO_OBJECTION,
    /** Said by an unbroken silence procedure alone. */
    NO_OBJECTION_BY_SILENCE
}
