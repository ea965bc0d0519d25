package concord.tabled;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * That a delegation holds a change of another's entry to be substantive, as all may know it.
 *
 * @param number of the version that its editor called editorial
 * @param reason for all delegations
 */
public record Contest(UUID id, UUID delegationId, int number, String reason, Instant at) implements Serializable {}
