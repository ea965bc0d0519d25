package concord.position;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutPosition.PositionPrepared;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is said of many rows at once: of all of them or of none. */
@Stateless
@DenyAll
@Writing
public class StateManyPositions {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ReadRows read;

    @Inject
    Releases releases;

    @Inject
    PreparedPositions prepared;

    @Inject
    TellDeeds tell;

    /** The same rows, each with the latest position of the own delegation that is in force now. */
    @RolesAllowed(Roles.DELEGATE)
    public List<SeenRow> seen(List<SeenRow> rows) {
        RowsNow now = read.now(rows);
        return rows.stream()
                .map(row -> new SeenRow(
                        row.on(),
                        row.ready(),
                        now.said(row).stream().map(Position::id).findFirst().orElse(null)))
                .toList();
    }

    /**
     * Releases what the head says of each row, in the place of all that was prepared and said before.
     *
     * @throws NotThere if an entry is not on the table
     * @throws RowsChanged if one of the rows is no longer as it was seen
     * @throws Refusal if a statement lacks something, or is a hold that ends later than the one in force
     */
    @RolesAllowed(Roles.HEAD)
    public void release(List<RowStatement> each) {
        releases.release(each);
    }

    /**
     * Prepares the same for each row, in the place of all that was prepared before.
     *
     * @throws NotThere if an entry is not on the table
     * @throws RowsChanged if one of the rows is no longer as it was seen
     */
    @RolesAllowed(Roles.DELEGATE)
    public void prepare(List<SeenRow> rows, Statement statement) {
        statement.refuseUnfinished(clock.instant());
        RowsNow now = read.now(rows);
        read.refuseChanged(now, rows);
        Set<UUID> entries = new HashSet<>();
        rows.forEach(row -> entries.addAll(row.entries()));
        prepared.waitingOn(caller.delegation(), entries).forEach(ready -> ready.end(clock.instant()));
        prepared.add(rows.stream()
                .map(row -> new PreparedPosition(
                        caller.delegation(), statement, row.on(), caller.userName(), clock.instant()))
                .toList());
        rows.forEach(row -> tell.done(
                new PositionPrepared(OpenEntries.entries(row.on()), OpenEntries.name(row.on(), now.latest()))));
    }
}
