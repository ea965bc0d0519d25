package concord.ownlist;

import java.io.Serializable;

/** An entry that is chosen for tabling, as it is at this moment. */
public record Choice(Seen seen, EntryState state, String name) implements Serializable {
    /** Whether tabling it would show the others anything new. */
    public boolean news() {
        return state.news();
    }
}
