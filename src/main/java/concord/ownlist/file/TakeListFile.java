package concord.ownlist.file;

import concord.caller.TellDeeds;
import concord.exchange.ListRow;
import concord.exchange.RowError;
import concord.ownlist.Entries;
import concord.ownlist.Entry;
import concord.ownlist.EntryContent;
import concord.ownlist.Field;
import concord.ownlist.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the rows of a list file over into one own list, so many at a time that they fit into memory. */
@ApplicationScoped
class TakeListFile {
    private static final int AT_ONCE = 500;

    @Inject
    Entries entries;

    @Inject
    TellDeeds tell;

    /** What is wrong with rows that would change entries, of which all are in the list. */
    List<RowError> problems(UUID own, List<ListRow> rows) {
        List<RowError> problems = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += AT_ONCE) {
            List<ListRow> some = rows.subList(first, Math.min(rows.size(), first + AT_ONCE));
            Map<Integer, Entry> list = byNumber(entries.findNumbered(own, numbers(some)));
            some.forEach(row -> OwnListFile.problem(row, numbered(list, row)).ifPresent(problems::add));
            entries.letGo();
        }
        return problems;
    }

    /** @param rows whose numbers are all in the list */
    Applied take(UUID own, List<ListRow> rows, Stamp stamp) {
        int next = entries.nextNumber(own);
        Applied applied = Applied.NOTHING;
        for (int first = 0; first < rows.size(); first += AT_ONCE) {
            List<ListRow> some = rows.subList(first, Math.min(rows.size(), first + AT_ONCE));
            applied = applied.plus(change(own, some, stamp));
            applied = applied.plus(add(own, next + applied.added(), some, stamp));
            entries.letGo();
        }
        return applied;
    }

    private Applied add(UUID own, int next, List<ListRow> rows, Stamp stamp) {
        List<Entry> drafts = new ArrayList<>();
        for (ListRow row : rows) {
            if (row.number().isEmpty()) {
                drafts.add(new Entry(own, next + drafts.size(), OwnListFile.content(row), stamp));
            }
        }
        entries.add(drafts);
        return Applied.added(drafts.size());
    }

    private Applied change(UUID own, List<ListRow> rows, Stamp stamp) {
        Map<Integer, Entry> held = byNumber(entries.holdNumbered(own, numbers(rows)));
        Applied applied = Applied.NOTHING;
        for (ListRow row : rows) {
            if (row.number().isPresent()) {
                applied = applied.plus(change(numbered(held, row), row, stamp));
            }
        }
        return applied;
    }

    private Applied change(Entry entry, ListRow row, Stamp stamp) {
        EntryContent before = entry.content();
        EntryContent after = OwnListFile.content(row, before);
        if (!entry.edit(after, stamp)) {
            return Applied.ONE_UNCHANGED;
        }
        tell.done(Field.edited(before, after), stamp.at());
        return Applied.changed(Losses.between(before, after));
    }

    private static List<Integer> numbers(List<ListRow> rows) {
        return rows.stream().map(ListRow::number).flatMap(Optional::stream).toList();
    }

    private static Map<Integer, Entry> byNumber(List<Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::number, Function.identity()));
    }

    private static Entry numbered(Map<Integer, Entry> list, ListRow row) {
        return Objects.requireNonNull(list.get(row.number().orElseThrow()));
    }
}
