package concord.round.adoption;

import java.time.Instant;
import java.util.UUID;

/**
 * An edition in a list of them.
 *
 * @param organisations how many it has
 * @param initials how many stand under its hash
 */
public record EditionLine(int number, UUID roundId, Instant adoptedAt, int organisations, String hash, long initials) {}
