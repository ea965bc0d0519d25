package concord.compare;

import concord.shared.Particulars;
import java.util.List;

/**
 * A list that stands in a file.
 *
 * @param name the file's name without its ending
 */
public record NamedList(String name, List<Particulars> entries) {
    public NamedList {
        entries = List.copyOf(entries);
    }
}
