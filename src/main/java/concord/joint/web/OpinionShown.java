package concord.joint.web;

import java.io.Serializable;

/**
 * What one delegation says of two entries.
 *
 * @param reason empty if none was given
 * @param day when it said so; empty if it has said nothing
 */
public record OpinionShown(String sentence, String reason, String day) implements Serializable {}
