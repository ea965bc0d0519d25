package concord.edition;

/** What a hold became when it lapsed: the default that a round fixed before it opened. */
public enum LapsedHold {
    NO_OBJECTION,
    OBJECT
}
