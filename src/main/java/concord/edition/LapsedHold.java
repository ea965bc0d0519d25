package concord.edition;

import concord.shared.Keyed;

/** What a hold became when it lapsed: the default that a round fixed before it opened. */
public enum LapsedHold implements Keyed {
    NO_OBJECTION,
    OBJECT;
}
