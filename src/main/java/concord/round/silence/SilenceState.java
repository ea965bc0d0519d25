package concord.round.silence;

import concord.shared.Keyed;

/** What a silence procedure has come to. */
public enum SilenceState implements Keyed {
    /** Before the deadline, and nobody has broken it. */
    RUNNING,
    /** An objection or an amendment was received before the deadline, and not withdrawn before it. */
    BROKEN,
    /** The chair has taken the text back before the deadline. */
    TAKEN_BACK,
    /** The deadline has passed; what the server received before it may still be on its way into the database. */
    SETTLING,
    /** Nobody has broken it. */
    ADOPTED;
}
