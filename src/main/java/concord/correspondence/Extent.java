package concord.correspondence;

import concord.shared.Keyed;

/** How much of the other entry's organisation an entry stands for, where both name the same. */
public enum Extent implements Keyed {
    /** Each stands for the whole of the other. */
    WHOLE,
    /** The other one is a part of it, and it may stand for further entries of that delegation. */
    CONTAINS,
    /** It is a part of the other one. */
    PART_OF;
}
