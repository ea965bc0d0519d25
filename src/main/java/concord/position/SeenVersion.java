package concord.position;

import java.io.Serializable;
import java.util.UUID;

/**
 * A tabled entry in the version on which a position is taken.
 *
 * @param number of the version, from 1
 */
public record SeenVersion(UUID entryId, int number) implements Serializable {}
