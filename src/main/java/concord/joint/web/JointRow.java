package concord.joint.web;

import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One row of the page. */
public record JointRow(UUID id, ShownName name, StateShown state, String toAgree, List<CellShown> cells)
        implements Serializable {
    public CellShown cell(UUID delegationId) {
        return cells.stream()
                .filter(cell -> cell.delegationId().equals(delegationId))
                .findFirst()
                .orElseThrow();
    }

    /** The delegations that list it, for tables that have no room for a column each. */
    public List<CellShown> listed() {
        return cells.stream().filter(CellShown::listed).toList();
    }
}
