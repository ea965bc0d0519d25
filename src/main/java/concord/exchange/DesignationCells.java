package concord.exchange;

import concord.shared.Designation;
import concord.shared.WrittenDay;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The designations of one entry: six columns, whose first values belong together, and so on. */
final class DesignationCells {
    static final List<Column> COLUMNS = List.of(
            Column.AUTHORITY,
            Column.INSTRUMENT,
            Column.REFERENCE,
            Column.DECIDED_ON,
            Column.PUBLISHED_ON,
            Column.EFFECTIVE_ON);

    static final Designation NONE = new Designation("", "", "", null, null, null);

    /** How programs write a day that is a moment to them. */
    private static final Pattern AT_AN_HOUR = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*$");

    private final EntryCells cells;
    private final Map<Column, List<String>> values = new EnumMap<>(Column.class);

    DesignationCells(EntryCells cells) {
        this.cells = cells;
    }

    /** Empty ones keep their places where columns are missing, since the entry may have something for them. */
    List<Designation> read() {
        GivenColumns given = cells.given();
        List<Column> columns = COLUMNS.stream().filter(given::has).toList();
        columns.forEach(column -> values.put(column, cells.values(column)));
        int count = count(given);
        columns.forEach(column -> refuseMoreThan(count, column));
        return IntStream.range(0, count)
                .mapToObj(this::designation)
                .filter(designation -> columns.size() < COLUMNS.size() || !designation.equals(NONE))
                .toList();
    }

    /** As many as places of the authority; without this column, as in the longest of the others. */
    private int count(GivenColumns given) {
        return given.has(Column.AUTHORITY)
                ? values(Column.AUTHORITY).size()
                : values.values().stream().mapToInt(List::size).max().orElse(0);
    }

    private void refuseMoreThan(int count, Column column) {
        List<String> given = values(column);
        if (given.stream().skip(count).anyMatch(value -> !value.isEmpty())) {
            cells.refuse(column, "exchange.error.designations", column.title(), given.size(), count);
        }
    }

    private Designation designation(int i) {
        return new Designation(
                value(Column.AUTHORITY, i),
                value(Column.INSTRUMENT, i),
                value(Column.REFERENCE, i),
                date(Column.DECIDED_ON, i),
                date(Column.PUBLISHED_ON, i),
                date(Column.EFFECTIVE_ON, i));
    }

    private @Nullable LocalDate date(Column column, int i) {
        String value = value(column, i);
        if (value.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = WrittenDay.read(AT_AN_HOUR.matcher(value).replaceFirst("$1"));
        if (day.isEmpty()) {
            cells.refuse(column, "exchange.error.date", column.title(), EntryCells.beginning(value));
        }
        return day.orElse(null);
    }

    private String value(Column column, int i) {
        List<String> given = values(column);
        return i < given.size() ? given.get(i) : "";
    }

    private List<String> values(Column column) {
        return values.getOrDefault(column, List.of());
    }
}
