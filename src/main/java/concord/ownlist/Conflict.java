package concord.ownlist;

import java.io.Serializable;

/**
 * Two delegates changed one field to different values.
 *
 * @param theirs what is saved, as text; empty if they removed it
 * @param mine what was to be saved, as text; empty if it was to be removed
 */
public record Conflict(Field field, String theirs, String mine) implements Serializable {}
