package concord.trail.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the trail.
 *
 * @param delegation in the reader's language; empty for none
 * @param deed what was done, in a sentence
 */
public record TrailRow(Instant at, String actor, String delegation, String deed) implements Serializable {}
