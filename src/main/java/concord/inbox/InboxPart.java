package concord.inbox;

import concord.shared.Keyed;

/** The parts of an inbox. */
public enum InboxPart implements Keyed {
    /** What asks something of the reader. */
    NEEDS,
    INFO,
    /** What the reader has put away. */
    DONE
}
