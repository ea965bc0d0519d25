package concord.shared;

/** What a delegation can say of an organisation that it does not list. */
public enum Stance implements Keyed {
    SUPPORT,
    NO_OBJECTION,
    /** Not yet: until a day, for a reason. */
    HOLD,
    OBJECT;
}
