package concord.exchange;

import java.util.List;

/**
 * What came of reading a list file: all its rows, or what is wrong with it.
 *
 * @param rows in the order of the file; none if there is any error
 */
public record ListReading(List<ListRow> rows, List<RowError> errors) {
    public ListReading {
        rows = errors.isEmpty() ? List.copyOf(rows) : List.of();
        errors = List.copyOf(errors);
    }
}
