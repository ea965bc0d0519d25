package concord.position;

/** What can be done with a position. */
enum Step {
    /** Released by a head. */
    TAKEN,
    /** A hold released in the place of one that has had its extension, which it has had too. */
    RESTATED,
    /** Given up: the delegation is silent again. */
    WITHDRAWN,
    /** Taken back before anybody has opened it, as if it had never been released. */
    RECALLED,
    /** Said again of later versions of its entries. */
    CONFIRMED,
    /** A hold that was given a later last day. */
    EXTENDED
}
