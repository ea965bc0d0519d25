package concord.shared;

import java.time.Instant;

/** The state of all tabled lists together: it counts up by one with each tabling and each withdrawal. */
public record Revision(long number, Instant at) {}
