package concord.inbox;

import concord.shared.Keyed;

/** The parts of an inbox. */
public enum InboxPart implements Keyed {
    /** What asks something of the reader, and can still be done. */
    NEEDS,
    /** What asks nothing of the reader, or no more. */
    INFO,
    /** What the reader has put away; its matter may wait all the same. */
    AWAY
}
