package concord.shared;

/** Whether a delegation holds two entries to be one organisation. */
public enum Verdict implements Keyed {
    SAME,
    DIFFERENT,
    UNSURE;
}
