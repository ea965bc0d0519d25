package concord.ownlist;

import concord.shared.Keyed;
import concord.shared.Particulars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the others see of an entry, at a glance. */
public enum EntryState implements Keyed {
    /** Never tabled: the own delegation's alone. */
    DRAFT,
    /** On the table as it stands here. */
    TABLED,
    /** On the table as it was; edited since. */
    CHANGED,
    /** Was on the table and was taken back. */
    WITHDRAWN,
    /** Withdrawn for the others, and taken up again here: its next version is being made. */
    TAKEN_UP,
    /** Never tabled, and nothing to go on with now; a draft again once it is brought back. */
    SET_ASIDE;

    /** @param tabled what stands on the table or last stood there; null if nothing ever did */
    static EntryState of(
            Particulars particulars,
            @Nullable Particulars tabled,
            @Nullable Instant withdrawnAt,
            @Nullable Instant setAsideAt) {
        if (withdrawnAt != null) {
            return WITHDRAWN;
        }
        if (setAsideAt != null) {
            return SET_ASIDE;
        }
        if (tabled == null) {
            return DRAFT;
        }
        return tabled.equals(particulars) ? TABLED : CHANGED;
    }

    /** Whether the others see the entry, as it is or as it was. */
    public boolean onTable() {
        return this == TABLED || this == CHANGED;
    }

    /** Whether the entry can change no more, or not as long as it is set aside. */
    public boolean closed() {
        return this == WITHDRAWN || this == SET_ASIDE;
    }

    /** Whether tabling the entry would show the others anything new. */
    public boolean news() {
        return this == DRAFT || this == CHANGED || this == TAKEN_UP;
    }
}
