package concord.ownlist.file;

import concord.exchange.Limits;
import concord.exchange.ListFile;
import concord.exchange.ListReading;
import concord.exchange.ListRow;
import concord.exchange.RowError;
import concord.ownlist.ContentRules;
import concord.ownlist.Entry;
import concord.ownlist.EntryContent;
import concord.ownlist.EntryState;
import concord.ownlist.NameList;
import concord.shared.Name;
import concord.shared.Particulars;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** Whether the row changes an entry of which the file alone does not tell that it can. */
    static boolean doubtful(ListRow row, Map<Integer, EntryState> list) {
        return row.number()
                .filter(list::containsKey)
                .filter(number -> Objects.requireNonNull(list.get(number)).closed()
                        || !row.given().all())
                .isPresent();
    }

    /** Why the row cannot change the entry; empty if it can. */
    static Optional<RowError> problem(ListRow row, Entry entry) {
        Optional<RowError> problem = row.problem(entry.content().particulars());
        return problem.isPresent() ? problem : closed(row, entry);
    }

    private static Optional<RowError> closed(ListRow row, Entry entry) {
        if (!entry.state().closed() || content(row, entry.content()).equals(entry.content())) {
            return Optional.empty();
        }
        return Optional.of(new RowError(
                row.line(),
                "number",
                "list_file.error." + entry.state().key(),
                List.of(row.line(), entry.number(), entry.primaryName())));
    }

    /** With what is wrong in view of the list: numbers that it does not have, and {@link #problem}s. */
    static ListReading checked(ListReading reading, Map<Integer, EntryState> list, List<RowError> problems) {
        List<RowError> errors = new ArrayList<>(reading.errors());
        Stream.concat(reading.rows().stream().flatMap(row -> unknown(row, list)), problems.stream())
                .sorted(Comparator.comparing(RowError::line))
                .limit(MOST_ERRORS)
                .forEach(errors::add);
        return new ListReading(reading.rows(), errors);
    }

    private static Stream<RowError> unknown(ListRow row, Map<Integer, EntryState> list) {
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

    /** What becomes of an entry: what the row has no column for stays as it is. */
    static EntryContent content(ListRow row, EntryContent entry) {
        return content(row.over(entry.particulars(), entry.privateNotes()));
    }

    private static ListRow once(ListRow row) {
        Particulars all = row.particulars();
        Set<String> texts = new HashSet<>();
        List<Name> names = all.names().stream()
                .map(NameList::onOneLine)
                .filter(name -> texts.add(name.text()))
                .toList();
        return new ListRow(
                row.line(),
                row.number(),
                new Particulars(names, all.designations(), all.regions(), all.criterion(), all.remarks()),
                row.privateNotes(),
                row.given());
    }
}
