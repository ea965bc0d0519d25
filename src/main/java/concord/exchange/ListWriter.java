package concord.exchange;

import concord.shared.Designation;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes entries, one a line. */
final class ListWriter {
    private final CSVPrinter out;
    private final NameRecognition recognition;

    ListWriter(CSVPrinter out, NameRecognition recognition) {
        this.out = out;
        this.recognition = recognition;
    }

    void write(List<ListRow> rows) throws IOException {
        out.printRecord(Stream.of(Column.values()).map(Column::title).toList());
        for (ListRow row : rows) {
            out.printRecord(cells(row).stream().map(Cell::guarded).toList());
        }
    }

    /** In the order of the columns. */
    private List<String> cells(ListRow row) {
        Particulars particulars = row.particulars();
        List<String> cells = new ArrayList<>();
        cells.add(row.number().map(String::valueOf).orElse(""));
        Column.NAMES.forEach(column -> cells.add(names(particulars, column.getValue())));
        cells.addAll(designations(particulars.designations()));
        cells.add(Cell.joined(particulars.regions()));
        cells.add(particulars.criterion());
        cells.add(particulars.remarks());
        cells.add(row.privateNotes());
        return cells;
    }

    private String names(Particulars particulars, NameKind kind) {
        return Cell.joined(particulars.names().stream()
                .filter(name -> name.kind() == kind)
                .map(name -> TaggedName.written(name, recognition))
                .toList());
    }

    private static List<String> designations(List<Designation> all) {
        return Designation.PARTS.stream().map(column -> aligned(all, column)).toList();
    }

    private static String aligned(List<Designation> all, Function<Designation, @Nullable Object> column) {
        List<String> values = new ArrayList<>();
        for (Designation designation : all) {
            Object value = column.apply(designation);
            values.add(value == null ? "" : value.toString());
        }
        return Cell.joined(values);
    }
}
