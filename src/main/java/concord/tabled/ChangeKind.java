package concord.tabled;

import concord.shared.Keyed;

/** What the editor of a tabled entry says of a change. */
public enum ChangeKind implements Keyed {
    /** It says the same in better words: positions on the version before go on. */
    EDITORIAL,
    /** It says something else: positions on the version before are stale until they are confirmed. */
    SUBSTANTIVE;
}
