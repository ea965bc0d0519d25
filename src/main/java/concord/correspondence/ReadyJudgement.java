package concord.correspondence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What the own delegation has prepared to say of a pair. It never changes; another one takes its place.
 *
 * @param by user name of who prepared it
 */
public record ReadyJudgement(UUID id, Meant meant, String by, Instant at) implements Serializable {}
