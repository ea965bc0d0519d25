package concord.agenda;

import concord.shared.Keyed;

/** What a delegation can look at in its agenda. */
public enum AgendaPart implements Keyed {
    /** It has said nothing, or its hold has lapsed, and nothing is prepared. */
    OPEN,
    /** A delegate has prepared what to say; it waits for the head. */
    PREPARED,
    /** What it said was of a version that has changed in substance since. */
    STALE,
    /** It has said something that counts. */
    STATED
}
