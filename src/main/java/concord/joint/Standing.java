package concord.joint;

/** How one delegation stands to a joint entry. */
public enum Standing {
    LISTED,
    SUPPORT,
    NO_OBJECTION,
    HOLD,
    OBJECT,
    /** It does not list it and has said nothing, which is no objection. */
    SILENT;

    /** Whether nothing more is needed of this delegation. */
    public boolean agrees() {
        return this == LISTED || this == SUPPORT || this == NO_OBJECTION;
    }
}
