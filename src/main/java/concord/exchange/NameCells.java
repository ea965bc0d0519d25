package concord.exchange;

import concord.shared.Name;
import concord.shared.NameKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of one entry. */
final class NameCells {
    private final EntryCells cells;
    private final NameRecognition recognition;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Column> columnOf = new HashMap<>();

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
            return;
        }
        String text = name.get().text();
        Column earlier = columnOf.putIfAbsent(text, column);
        if (earlier != null && earlier != column) {
            cells.refuse(
                    column, "exchange.error.name_twice", EntryCells.beginning(text), earlier.title(), column.title());
        } else if (!names.contains(name.get())) {
            names.add(name.get());
        }
    }
}
