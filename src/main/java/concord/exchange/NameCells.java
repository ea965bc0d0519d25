package concord.exchange;

import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of one entry. */
final class NameCells {
    private final EntryCells cells;
    private final NameRecognition recognition;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Column> columnOf = new HashMap<>();
    private final Set<Map.Entry<Column, String>> told = new HashSet<>();

    NameCells(EntryCells cells, NameRecognition recognition) {
        this.cells = cells;
        this.recognition = recognition;
    }

    /** The names, the primary first; none if there is no primary name to begin with. */
    List<Name> read() {
        Column.NAMES.forEach(column -> read(column.getKey(), column.getValue()));
        long primary =
                names.stream().filter(name -> name.kind() == NameKind.PRIMARY).count();
        if (primary > 1) {
            cells.refuse(Column.PRIMARY_NAME, "exchange.error.primary_several");
        }
        cells.refuseNames(names.size());
        return primary == 1 ? names : List.of();
    }

    private void read(Column column, NameKind kind) {
        List<String> values = cells.values(column);
        if (kind == NameKind.PRIMARY && values.stream().allMatch(String::isEmpty)) {
            cells.refuse(column, "exchange.error.primary_missing");
        }
        for (String value : values) {
            if (!value.isEmpty()) {
                read(column, kind, value);
            }
        }
    }

    private void read(Column column, NameKind kind, String value) {
        Optional<Name> name = TaggedName.read(kind, value, recognition);
        if (name.isEmpty()) {
            cells.refuse(column, "exchange.error.tag", EntryCells.beginning(value));
        } else if (PlainText.isVisible(name.get().text())) {
            keep(column, name.get());
        } else {
            cells.refuse(column, "exchange.error.name_invisible", column.title());
        }
    }

    /** What repeats the primary name adds nothing; which of two other kinds is meant, the file has to say. */
    private void keep(Column column, Name name) {
        Column earlier = columnOf.putIfAbsent(name.text(), column);
        if (earlier == Column.PRIMARY_NAME && column != earlier) {
            return;
        }
        if (earlier != null && earlier != column) {
            refuseTwice(name.text(), earlier, column);
        } else if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** Once for each column, however often it stands there. */
    private void refuseTwice(String text, Column earlier, Column column) {
        if (told.add(Map.entry(column, text))) {
            cells.refuse(
                    column, "exchange.error.name_twice", EntryCells.beginning(text), earlier.title(), column.title());
        }
    }
}
