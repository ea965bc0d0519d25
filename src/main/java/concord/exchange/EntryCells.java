package concord.exchange;

import concord.exchange.Problems.Place;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.Particulars;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The cells of one entry, read as values; what cannot be read goes to the problems. */
final class EntryCells {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Header header;
    private final Line line;
    private final Limits limits;
    private final Problems problems;

    EntryCells(Header header, Line line, Limits limits, Problems problems) {
        this.header = header;
        this.line = line;
        this.limits = limits;
        this.problems = problems;
    }

    Optional<ListRow> read(NameRecognition recognition) {
        OptionalInt untitled = header.untitled(line);
        if (untitled.isPresent()) {
            refuseUntitled(untitled.getAsInt());
            return Optional.empty();
        }
        Optional<Integer> number = number();
        List<Name> names = new NameCells(this, recognition).read();
        List<Designation> designations = new DesignationCells(this).read();
        List<String> regions = values(Column.REGIONS).stream()
                .filter(region -> !region.isEmpty())
                .toList();
        String criterion = text(Column.CRITERION);
        String remarks = text(Column.REMARKS);
        String privateNotes = text(Column.PRIVATE_NOTES);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Particulars particulars = new Particulars(names, designations, regions, criterion, remarks);
        return Optional.of(new ListRow(line.number(), number, particulars, privateNotes, given()));
    }

    GivenColumns given() {
        return header.given(line);
    }

    private void refuseUntitled(int place) {
        if (place >= header.width()) {
            refuse("exchange.error.cells", line.cells().size(), header.width());
        } else {
            refuse("exchange.error.untitled", place + 1, beginning(line.cell(place)));
        }
    }

    private Optional<Integer> number() {
        String cell = header.cell(line, Column.NUMBER).strip();
        if (!cell.isEmpty() && !NUMBER.matcher(cell).matches()) {
            refuse(Column.NUMBER, "exchange.error.number", beginning(cell));
            return Optional.empty();
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cell));
    }

    /** The values of a cell, empty places included, none of them too long. */
    List<String> values(Column column) {
        String cell = header.cell(line, column);
        List<String> values = Cell.values(column == Column.PRIMARY_NAME ? Cell.oneLine(cell) : cell);
        if (values.size() > limits.namesPerEntry()) {
            refuse(column, "exchange.error.values_many", column.title(), values.size(), limits.namesPerEntry());
            return List.of("");
        }
        for (String value : values) {
            refuseLonger(column, value, limits.charactersPerName());
        }
        return values;
    }

    private String text(Column column) {
        String text = header.cell(line, column);
        refuseLonger(column, text, limits.charactersPerText());
        return text;
    }

    private void refuseLonger(Column column, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            refuse(column, "exchange.error.long", column.title(), beginning(text), length, most);
        }
    }

    void refuseNames(int count) {
        if (count > limits.namesPerEntry()) {
            refuse("exchange.error.names_many", count, limits.namesPerEntry());
        }
    }

    void refuse(Column column, String key, Object... args) {
        problems.add(Place.of(line.number(), column), key, args);
    }

    private void refuse(String key, Object... args) {
        problems.add(Place.of(line.number()), key, args);
    }

    /** As much of a text as a sentence can quote. */
    static String beginning(String text) {
        int most = 60;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
