package concord.round.adoption;

import java.time.Instant;

/**
 * That there is an edition.
 *
 * @param organisations how many it has
 * @param hash of its file: SHA-256 in lower-case hexadecimal digits
 */
public record EditionNotice(int number, Instant adoptedAt, int organisations, String hash) {}
