package concord.position;

import concord.caller.Caller;
import concord.tabled.TabledEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How rows stand now to the caller's delegation: a few queries, however many rows. */
@ApplicationScoped
class ReadRows {
    @Inject
    Caller caller;

    @Inject
    TabledEntries tabled;

    @Inject
    Positions positions;

    @Inject
    PreparedPositions prepared;

    RowsNow now(List<SeenRow> rows) {
        Set<UUID> entries = new HashSet<>();
        rows.forEach(row -> entries.addAll(row.entries()));
        return new RowsNow(
                caller.delegation(),
                tabled.latest(entries),
                prepared.of(caller.delegation()).stream()
                        .map(PreparedPosition::told)
                        .toList(),
                PositionsHeld.NONE.after(positions.of(caller.delegation(), entries)));
    }

    /** @throws RowsChanged if one of them is no longer as it was seen */
    void refuseChanged(RowsNow now, List<SeenRow> rows) {
        List<SeenRow> changed = now.changed(rows);
        if (!changed.isEmpty()) {
            throw new RowsChanged(changed);
        }
    }
}
