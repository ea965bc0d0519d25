package concord.exchange.source;

import concord.exchange.ListRow;
import java.util.List;

/**
 * A row as the own list can take it, and what the source calls it.
 *
 * @param id by which the source calls the entry from one issue to the next; empty if it has none
 */
public record SourcedRow(ListRow row, String id, List<String> programmes) {
    public SourcedRow {
        programmes = List.copyOf(programmes);
    }
}
