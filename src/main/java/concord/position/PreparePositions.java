package concord.position;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutPosition.PositionDiscarded;
import concord.deed.AboutPosition.PositionPrepared;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.tabled.TabledEntry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a delegate prepares for the head; nobody outside the delegation feels it. */
@Stateless
@DenyAll
@Writing
public class PreparePositions {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    OpenEntries open;

    @Inject
    Positions positions;

    @Inject
    PreparedPositions prepared;

    @Inject
    TellDeeds tell;

    /** All that waits for the head, the oldest first. */
    @RolesAllowed(Roles.DELEGATE)
    public List<Prepared> waiting() {
        return prepared.of(caller.delegation()).stream()
                .map(PreparedPosition::told)
                .toList();
    }

    /** All that the own delegation says of the entries, the latest first, with the reasons that only it may read. */
    @RolesAllowed(Roles.DELEGATE)
    public List<Position> held(Set<UUID> entryIds) {
        PositionsHeld own = PositionsHeld.NONE.after(positions.of(caller.delegation(), entryIds));
        return own.of(caller.delegation(), entryIds);
    }

    /**
     * Prepares what to say of a row's entries, in the place of all that was prepared before.
     *
     * @param on the entries of the row as they were seen, none of them of the own delegation
     * @param shown what was prepared before, as the reader saw it
     * @throws NotThere if an entry is not on the table
     * @throws Refusal if something is missing that could not be released, if something else is prepared now, or if an entry
     *     has changed
     */
    @RolesAllowed(Roles.DELEGATE)
    public UUID prepare(List<SeenVersion> on, Statement statement, Set<SeenPrepared> shown) {
        statement.refuseUnfinished(clock.instant());
        String name = open.check(on);
        Set<UUID> entries = Set.copyOf(on.stream().map(SeenVersion::entryId).toList());
        prepared.end(caller.delegation(), entries, shown, clock.instant());
        PreparedPosition ready =
                new PreparedPosition(caller.delegation(), statement, on, caller.userName(), clock.instant());
        prepared.add(List.of(ready));
        tell.done(new PositionPrepared(OpenEntries.entries(on), name));
        return ready.id();
    }

    /**
     * Discards what was prepared: all of it or nothing.
     *
     * @throws NotThere if the delegation never prepared it
     * @throws Refusal if it waits no more
     */
    @RolesAllowed(Roles.DELEGATE)
    public void discard(Set<SeenPrepared> shown) {
        List<PreparedPosition> ready = prepared.find(
                caller.delegation(), shown.stream().map(SeenPrepared::id).toList());
        if (ready.size() < shown.size()) {
            throw new NotThere();
        }
        SeenPrepared.refuseOthers(
                shown, ready.stream().map(PreparedPosition::told).toList());
        Map<UUID, TabledEntry> latest =
                open.latest(ready.stream().flatMap(each -> each.seen().stream()).toList());
        for (PreparedPosition each : ready) {
            each.end(clock.instant());
            tell.done(new PositionDiscarded(OpenEntries.entries(each.seen()), OpenEntries.name(each.seen(), latest)));
        }
    }
}
