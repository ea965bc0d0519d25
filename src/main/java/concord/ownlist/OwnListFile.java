package concord.ownlist;

import concord.exchange.Limits;
import concord.exchange.ListFile;
import concord.exchange.ListReading;
import concord.exchange.ListRow;
import concord.exchange.RowError;
import concord.shared.Name;
import concord.shared.Particulars;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A list file as far as it can be judged without the entries themselves. */
final class OwnListFile {
    private static final int MOST_ERRORS = 200;

    private OwnListFile() {}

    /** All rows, or what is wrong; each name of an entry once. */
    static ListReading read(InputStream file) {
        ListReading reading = ListFile.read(ListFile.utf8(file), new RecognisedNames(), Limits.STANDARD);
        return new ListReading(reading.rows().stream().map(OwnListFile::once).toList(), reading.errors());
    }

    /** Holds the numbers of the file against the list that it is read into. */
    static ListReading checked(ListReading reading, Map<Integer, EntryState> list) {
        List<RowError> errors = new ArrayList<>(reading.errors());
        reading.rows().stream()
                .flatMap(row -> problem(row, list))
                .limit(MOST_ERRORS)
                .forEach(errors::add);
        return new ListReading(reading.rows(), errors);
    }

    private static Stream<RowError> problem(ListRow row, Map<Integer, EntryState> list) {
        return row
                .number()
                .filter(number -> !list.containsKey(number))
                .map(number -> new RowError(
                        row.line(), "number", "list_file.error.number_unknown", List.of(row.line(), number)))
                .stream();
    }

    static EntryContent content(ListRow row) {
        return ContentRules.checked(new EntryContent(row.particulars(), row.privateNotes()));
    }

    private static ListRow once(ListRow row) {
        Particulars all = row.particulars();
        Set<String> texts = new HashSet<>();
        List<Name> names = all.names().stream()
                .filter(name -> texts.add(NameList.onOneLine(name.text())))
                .toList();
        return new ListRow(
                row.line(),
                row.number(),
                new Particulars(names, all.designations(), all.regions(), all.criterion(), all.remarks()),
                row.privateNotes());
    }
}
