package concord.correspondence;

import java.io.Serializable;
import java.time.Instant;

/**
 * That delegates judge in the delegation's name.
 *
 * @param by the user name of the head who lets them
 * @param at since when
 */
public record AuthorityGiven(String by, Instant at) implements Serializable {}
