package concord.ownlist;

import concord.exchange.ListRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    Event<EntryChanged> changed;

    /** @param rows whose numbers are all in the list */
    Applied take(UUID own, List<ListRow> rows, Stamp stamp) {
        int next = entries.nextNumber(own);
        int added = 0;
        int edited = 0;
        for (int first = 0; first < rows.size(); first += AT_ONCE) {
            List<ListRow> some = rows.subList(first, Math.min(rows.size(), first + AT_ONCE));
            edited += change(own, some, stamp);
            added += add(own, next + added, some, stamp);
            entries.letGo();
        }
        return new Applied(added, edited, rows.size() - added - edited);
    }

    private int add(UUID own, int next, List<ListRow> rows, Stamp stamp) {
        List<Entry> drafts = new ArrayList<>();
        for (ListRow row : rows) {
            if (row.number().isEmpty()) {
                drafts.add(new Entry(own, next + drafts.size(), OwnListFile.content(row), stamp));
            }
        }
        entries.add(drafts);
        return drafts.size();
    }

    private int change(UUID own, List<ListRow> rows, Stamp stamp) {
        List<ListRow> numbered =
                rows.stream().filter(row -> row.number().isPresent()).toList();
        List<Integer> numbers =
                numbered.stream().map(ListRow::number).flatMap(Optional::stream).toList();
        Map<Integer, Entry> held = entries.holdNumbered(own, numbers).stream()
                .collect(Collectors.toMap(Entry::number, Function.identity()));
        int edited = 0;
        for (ListRow row : numbered) {
            Entry entry = Objects.requireNonNull(held.get(row.number().orElseThrow()));
            EntryContent before = entry.content();
            EntryContent after = OwnListFile.content(row);
            if (entry.edit(after, stamp)) {
                changed.fire(EntryChanged.edited(own, before, after, stamp));
                edited++;
            }
        }
        return edited;
    }
}
