package concord.review.web;

import java.io.Serializable;
import java.util.UUID;

/**
 * What waits for the head to be said of a pair.
 *
 * @param sentence what would be said, and who has prepared it
 * @param reason empty if none is given
 */
public record ReadyShown(UUID id, String sentence, String reason) implements Serializable {}
