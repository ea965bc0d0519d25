package concord.exchange;

import concord.shared.Particulars;
import java.util.Optional;

/**
 * One entry of a list file.
 *
 * @param line the line of the file on which the entry begins, from 1; 0 where no file was read
 * @param number the entry's number in its list; empty for a new entry
 * @param particulars without the columns that are not given; of designations that have only some of their columns,
 *     empty ones keep their places
 * @param privateNotes for the own delegation alone; empty if none
 * @param given the columns that the row has
 */
public record ListRow(
        int line, Optional<Integer> number, Particulars particulars, String privateNotes, GivenColumns given) {
    /** A row with all columns. */
    public ListRow(int line, Optional<Integer> number, Particulars particulars, String privateNotes) {
        this(line, number, particulars, privateNotes, GivenColumns.ALL);
    }

    /** Why the row cannot change an entry that says this; empty if it can. */
    public Optional<RowError> problem(Particulars entry) {
        return given.problem(this, entry);
    }

    /** The row with what it has no column for as it is in the entry; only where there is no {@link #problem}. */
    public ListRow over(Particulars entry, String entryNotes) {
        String notes = given.has(Column.PRIVATE_NOTES) ? privateNotes : entryNotes;
        return new ListRow(line, number, given.over(particulars, entry), notes);
    }
}
