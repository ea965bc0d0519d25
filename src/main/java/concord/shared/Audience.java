package concord.shared;

/** Who may read a comment; chosen before it is typed, and never widened. */
public enum Audience implements Keyed {
    /** The own delegation alone. */
    OWN,
    /** The own delegation and one other. */
    ONE,
    /** All delegations that were admitted to the table until then, and the chair. */
    ALL;
}
