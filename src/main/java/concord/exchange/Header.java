package concord.exchange;

import concord.exchange.Problems.Place;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which column stands where. */
record Header(Map<Column, Integer> places, int width) {
    /** Empty, with the reasons among the problems, if the lines below could not be understood. */
    static Optional<Header> read(Line first, Problems problems) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        boolean sound = true;
        int width = width(first);
        for (int i = 0; i < width; i++) {
            sound &= first.cell(i).isBlank() || put(places, first, i, problems);
        }
        if (!places.containsKey(Column.PRIMARY_NAME)) {
            problems.add(
                    Place.of(first.number(), Column.PRIMARY_NAME),
                    "exchange.error.column_missing",
                    Column.PRIMARY_NAME.title());
            return Optional.empty();
        }
        return sound ? Optional.of(new Header(places, width)) : Optional.empty();
    }

    /** Spreadsheets write titles without a text for columns that were once in use. */
    private static int width(Line first) {
        int width = first.cells().size();
        while (width > 0 && first.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static boolean put(Map<Column, Integer> places, Line first, int i, Problems problems) {
        String title = first.cell(i).strip().toLowerCase(Locale.ROOT);
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
    String cell(Line line, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : Cell.unguarded(line.cell(place));
    }

    /** The place of the first cell that says something and has no title, from 0. */
    OptionalInt untitled(Line line) {
        return IntStream.range(0, line.cells().size())
                .filter(i -> !places.containsValue(i) && !line.cell(i).isBlank())
                .findFirst();
    }

    /** The columns of a line: some programs leave the last ones out where they are empty. */
    GivenColumns given(Line line) {
        return new GivenColumns(places.keySet().stream()
                .filter(column -> places.getOrDefault(column, 0) < line.cells().size())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
