package concord.summary;

import java.time.Instant;

/**
 * A summary as observers see it, whatever the delegations have done since.
 *
 * @param number from 1, counting up
 */
public record FrozenSummary(int number, Instant releasedAt, Summary summary) {}
