package concord.agenda.web;

import concord.shared.Keyed;

/** What can be done with a position that is in force and binds until something else is said. */
enum HeldDeed implements Keyed {
    /** It is said again, of the versions that stand now. */
    CONFIRM,
    /** The delegation is silent again. */
    WITHDRAW,
    /** It was never said: what the delegation said before holds again. */
    RECALL,
    /** A hold gets a later last day. */
    EXTEND
}
