package concord.joint.web;

import java.io.Serializable;

/**
 * What one delegation says of two entries.
 *
 * @param says last part of the message key of what it says; empty if it has said nothing
 * @param reason empty if none was given
 * @param day when it said so; empty if it has said nothing
 */
public record OpinionShown(String says, String sentence, String reason, String day) implements Serializable {}
