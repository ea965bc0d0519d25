package concord.position;

import concord.shared.Refusal;
import java.util.List;

/** Of many rows some are no longer as they were seen, so that nothing is said of any. */
public class RowsChanged extends Refusal {
    private final transient List<SeenRow> rows;

    RowsChanged(List<SeenRow> rows) {
        super("position.refusal.rows_changed", rows.size());
        this.rows = List.copyOf(rows);
    }

    public List<SeenRow> rows() {
        return rows;
    }
}
