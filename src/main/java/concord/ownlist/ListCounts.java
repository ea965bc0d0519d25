package concord.ownlist;

import java.io.Serializable;

/** How many entries the own list has, and in which state. */
public record ListCounts(long total, long drafts, long tabled, long changed, long withdrawn) implements Serializable {}
