package concord.ownlist;

import java.time.Instant;

/**
 * When something was changed, and by whom.
 *
 * @param by user name
 */
public record Stamp(Instant at, String by) {}
