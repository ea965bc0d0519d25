package concord.exchange;

import concord.shared.Designation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Designations of a row that has only some of their columns. What the others hold in the entry stays, designation by
 * designation, which says something only where both have as many.
 */
record GivenDesignations(Set<Column> given) {
    boolean fits(List<Designation> row, List<Designation> entry) {
        return given.isEmpty() || nothingToKeep(entry) || row.size() == entry.size();
    }

    List<Designation> over(List<Designation> row, List<Designation> entry) {
        if (given.isEmpty()) {
            return entry;
        }
        return nothingToKeep(entry)
                ? row
                : IntStream.range(0, row.size())
                        .mapToObj(i -> over(row.get(i), entry.get(i)))
                        .toList();
    }

    /** Titles of the columns that the row does not have. */
    String missing() {
        return DesignationCells.COLUMNS.stream()
                .filter(column -> !given.contains(column))
                .map(Column::title)
                .collect(Collectors.joining(", "));
    }

    private boolean nothingToKeep(List<Designation> entry) {
        return entry.stream().allMatch(act -> over(DesignationCells.NONE, act).equals(DesignationCells.NONE));
    }

    private Designation over(Designation row, Designation entry) {
        return new Designation(
                from(Column.AUTHORITY, row, entry).authority(),
                from(Column.INSTRUMENT, row, entry).instrument(),
                from(Column.REFERENCE, row, entry).reference(),
                from(Column.DECIDED_ON, row, entry).decidedOn(),
                from(Column.PUBLISHED_ON, row, entry).publishedOn(),
                from(Column.EFFECTIVE_ON, row, entry).effectiveOn());
    }

    private Designation from(Column column, Designation row, Designation entry) {
        return given.contains(column) ? row : entry;
    }
}
