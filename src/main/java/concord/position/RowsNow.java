package concord.position;

import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.tabled.TabledEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How rows stand now of which a delegation is about to say something; a pure rule.
 *
 * @param latest of each entry that was ever tabled, its latest version
 * @param waiting what the delegation has prepared
 * @param held what it says
 */
record RowsNow(UUID delegation, Map<UUID, TabledEntry> latest, List<Prepared> waiting, PositionsHeld held) {
    /**
     * @throws NotThere if an entry is not on the table
     * @throws Refusal unless the row is as it was seen
     */
    void refuseChanged(SeenRow row) {
        OpenEntries.check(row.on(), latest, delegation);
        SeenPrepared.refuseOthers(
                row.ready(),
                waiting.stream().filter(ready -> ready.concerns(row.entries())).toList());
        if (!said(row).stream().map(Position::id).findFirst().equals(Optional.ofNullable(row.latest()))) {
            throw new Refusal("position.refusal.changed");
        }
    }

    /**
     * Those that are no longer as they were seen.
     *
     * @throws NotThere if an entry is not on the table
     */
    List<SeenRow> changed(Collection<SeenRow> rows) {
        return rows.stream().filter(this::changed).toList();
    }

    private boolean changed(SeenRow row) {
        try {
            refuseChanged(row);
            return false;
        } catch (Refusal changed) {
            return true;
        }
    }

    /** What the delegation says of a row, the latest first. */
    List<Position> said(SeenRow row) {
        return held.of(delegation, row.entries());
    }
}
