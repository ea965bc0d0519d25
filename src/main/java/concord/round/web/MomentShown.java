package concord.round.web;

import java.io.Serializable;

/**
 * A moment in the round's zone; the browser adds it in its own.
 *
 * @param iso for the browser
 * @param there date, time and zone in words
 */
public record MomentShown(String iso, String there) implements Serializable {}
