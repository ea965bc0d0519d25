package concord.tabled;

import java.util.UUID;

/**
 * What a head takes back, and why: the reason is for all delegations.
 *
 * @param by the head's user name
 */
public record Withdrawal(UUID entryId, UUID delegationId, String reason, String by) {}
