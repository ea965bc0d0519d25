package concord.ownlist;

import java.io.Serializable;
import java.util.Map;

/** How many entries the own list has, and in which state. */
public record ListCounts(long total, long drafts, long tabled, long changed, long withdrawn, long takenUp, long aside)
        implements Serializable {
    static ListCounts of(Map<EntryState, Long> counts) {
        return new ListCounts(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(EntryState.DRAFT, 0L),
                counts.getOrDefault(EntryState.TABLED, 0L),
                counts.getOrDefault(EntryState.CHANGED, 0L),
                counts.getOrDefault(EntryState.WITHDRAWN, 0L),
                counts.getOrDefault(EntryState.TAKEN_UP, 0L),
                counts.getOrDefault(EntryState.SET_ASIDE, 0L));
    }
}
