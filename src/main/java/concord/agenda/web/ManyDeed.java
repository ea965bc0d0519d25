package concord.agenda.web;

import concord.shared.Keyed;

/** What can be done with many rows at once that is read back before. */
enum ManyDeed implements Keyed {
    /** One statement for all of them is released. */
    STATE,
    /** What was prepared is released, each as it was prepared. */
    RELEASE,
    /** What was prepared is discarded. */
    DISCARD
}
