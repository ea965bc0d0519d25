package concord.shared;

/** By what a delegation breaks the silence. */
public enum BreakKind implements Keyed {
    OBJECTION,
    /** Not this text, but another one. */
    AMENDMENT;
}
