package concord.exchange;

import concord.shared.Particulars;
import java.util.Optional;

/**
 * One entry of a list file.
 *
 * @param line the line of the file on which the entry begins, from 1; 0 where no file was read
 * @param number the entry's number in its list; empty for a new entry
 * @param privateNotes for the own delegation alone; empty if none
 */
public record ListRow(int line, Optional<Integer> number, Particulars particulars, String privateNotes) {}
