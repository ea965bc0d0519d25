package concord.ownlist.web;

import concord.ownlist.EntryDetail;
import concord.ownlist.EntryState;
import concord.shared.Name;
import java.io.Serializable;
import java.time.Instant;

/** What an entry's page says of it beside its form. */
public record EntryStanding(
        int number, long version, Name primary, EntryState state, int tabledNumber, Instant changedAt, String changedBy)
        implements Serializable {
    static EntryStanding of(EntryDetail entry) {
        return new EntryStanding(
                entry.number(),
                entry.version(),
                entry.content().particulars().names().get(0),
                entry.state(),
                entry.tabledNumber(),
                entry.changedAt(),
                entry.changedBy());
    }

    /** Whether it is shown and not edited. */
    public boolean closed() {
        return state.closed();
    }

    public boolean draft() {
        return state == EntryState.DRAFT;
    }

    public boolean withdrawn() {
        return state == EntryState.WITHDRAWN;
    }

    public boolean takenUp() {
        return state == EntryState.TAKEN_UP;
    }

    public boolean aside() {
        return state == EntryState.SET_ASIDE;
    }
}
