package concord.position;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.deed.AboutPosition.PositionStated;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says of rows what a head releases, in one revision: of one row or of many, it is the same deed. */
@ApplicationScoped
class Releases {
    @Inject
    Caller caller;

    @Inject
    Revisions revisions;

    @Inject
    ReadRows rows;

    @Inject
    OpenEntries open;

    @Inject
    Positions positions;

    @Inject
    PreparedPositions prepared;

    @Inject
    TellDeeds tell;

    /** @throws Refusal that says how the row has changed since it was seen */
    void release(RowStatement said) {
        Revision revision = revisions.next();
        RowsNow now = rows.now(List.of(said.row()));
        now.refuseChanged(said.row());
        release(List.of(said), now, revision);
    }

    /** @throws RowsChanged if one of them is no longer as it was seen: then nothing is said of any */
    void release(List<RowStatement> each) {
        Revision revision = revisions.next();
        RowsNow now = rows.now(each.stream().map(RowStatement::row).toList());
        rows.refuseChanged(now, each.stream().map(RowStatement::row).toList());
        release(each, now, revision);
    }

    private void release(List<RowStatement> each, RowsNow now, Revision revision) {
        each.forEach(said -> said.statement().refuseUnfinished(revision.at()));
        Set<UUID> entries = new HashSet<>();
        each.forEach(said -> entries.addAll(said.row().entries()));
        prepared.waitingOn(caller.delegation(), entries).forEach(ready -> ready.end(revision.at()));
        Map<UUID, Integer> substantive = open.substantive(entries, revision);
        for (RowStatement said : each) {
            release(said, now, substantive, revision);
        }
    }

    private void release(RowStatement said, RowsNow now, Map<UUID, Integer> substantive, Revision revision) {
        SeenRow row = said.row();
        Statement statement = said.statement();
        String name = OpenEntries.name(row.on(), now.latest());
        Map<UUID, Integer> ofRow = new HashMap<>(substantive);
        ofRow.keySet().retainAll(row.entries());
        Step step = HoldAnew.after(now.said(row), ofRow, revision.at()).release(statement, name);
        PositionStep done = new PositionStep(
                step, UUID.randomUUID(), caller.delegation(), row.on(), statement, false, revision.at());
        positions.append(done, caller.userName(), revision);
        tell.done(
                new PositionStated(
                        OpenEntries.entries(row.on()),
                        name,
                        statement.stance(),
                        OpenEntries.owners(row.on(), now.latest()),
                        statement.lapse()),
                revision.at());
    }
}
