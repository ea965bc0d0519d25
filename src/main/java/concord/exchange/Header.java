package concord.exchange;

import concord.exchange.Problems.Place;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Which column stands where. */
record Header(Map<Column, Integer> places, int width) {
    /** Empty, with the reasons among the problems, if the lines below could not be understood. */
    static Optional<Header> read(Line first, Problems problems) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        boolean sound = true;
        for (int i = 0; i < first.record().size(); i++) {
            sound &= put(places, first, i, problems);
        }
        if (!places.containsKey(Column.PRIMARY_NAME)) {
            problems.add(
                    Place.of(first.number(), Column.PRIMARY_NAME),
                    "exchange.error.column_missing",
                    Column.PRIMARY_NAME.title());
            return Optional.empty();
        }
        return sound ? Optional.of(new Header(places, first.record().size())) : Optional.empty();
    }

    private static boolean put(Map<Column, Integer> places, Line first, int i, Problems problems) {
        String title = first.record().get(i).strip().toLowerCase(Locale.ROOT);
        Optional<Column> column = Column.titled(title);
        if (column.isEmpty()) {
            problems.add(new Place(first.number(), title), "exchange.error.column_unknown", i + 1, title);
            return false;
        }
        if (places.putIfAbsent(column.get(), i) != null) {
            problems.add(new Place(first.number(), title), "exchange.error.column_twice", title);
            return false;
        }
        return true;
    }

    /** The cell of a column without its guarding apostrophe; empty where the line does not have it. */
    String cell(CSVRecord record, Column column) {
        Integer place = places.get(column);
        return place == null || place >= record.size() ? "" : Cell.unguarded(record.get(place));
    }

    /** The columns of a line: some programs leave the last ones out where they are empty. */
    GivenColumns given(CSVRecord record) {
        return new GivenColumns(places.keySet().stream()
                .filter(column -> places.getOrDefault(column, 0) < record.size())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
