package concord.position;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutPosition.PositionConfirmed;
import concord.deed.AboutPosition.PositionExtended;
import concord.deed.AboutPosition.PositionRecalled;
import concord.deed.AboutPosition.PositionWithdrawn;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the head of delegation says of organisations that the delegation does not list. One voice per delegation. */
@Stateless
@DenyAll
@Writing
public class StatePositions {
    @Inject
    Caller caller;

    @Inject
    Revisions revisions;

    @Inject
    OpenEntries open;

    @Inject
    Positions positions;

    @Inject
    Releases releases;

    @Inject
    TellDeeds tell;

    @Inject
    Clock clock;

    /** @throws Refusal if something is missing that a stance needs */
    @RolesAllowed(Roles.HEAD)
    public void refuseUnfinished(Statement statement) {
        statement.refuseUnfinished(clock.instant());
    }

    /**
     * Releases what the head says, in the place of all that was prepared and of what the delegation said before.
     *
     * @param on the entries of the row as they were seen, none of them of the own delegation
     * @param ready what was prepared, as the head saw it
     * @param seen the latest position of the own delegation on these entries that the head saw in force
     * @throws NotThere if an entry is not on the table
     * @throws Refusal if a colleague has prepared or released another meanwhile, if an entry has changed, or if it is a hold
     *     that ends later than the one in force
     */
    @RolesAllowed(Roles.HEAD)
    public void release(List<SeenVersion> on, Statement statement, Set<SeenPrepared> ready, Optional<UUID> seen) {
        releases.release(new RowStatement(new SeenRow(on, ready, seen.orElse(null)), statement));
    }

    /** Gives the position up: the delegation is silent again. */
    @RolesAllowed(Roles.HEAD)
    public void withdraw(UUID position) {
        Revision revision = revisions.next();
        Position own = own(position);
        List<SeenVersion> of = own.seen();
        append(Step.WITHDRAWN, position, of, null, revision);
        tell.done(new PositionWithdrawn(OpenEntries.entries(of), open.name(of), open.owners(of)), revision.at());
    }

    /**
     * Takes a position back as if it had never been released: what the delegation said before holds again.
     *
     * @throws Refusal if ten minutes have passed, if another delegation has opened it, or if it was never released, but said
     *     by silence
     */
    @RolesAllowed(Roles.HEAD)
    public void recall(UUID position) {
        Revision revision = revisions.next();
        Position own = own(position);
        if (own.bySilence()) {
            throw new Refusal("position.refusal.recall_silence");
        }
        if (!own.recallableAt(revision.at())) {
            throw new Refusal("position.refusal.recall_late", Position.RECALL.toMinutes());
        }
        if (positions.opened(position)) {
            throw new Refusal("position.refusal.recall_opened");
        }
        List<SeenVersion> of = own.seen();
        append(Step.RECALLED, position, of, null, revision);
        tell.done(new PositionRecalled(OpenEntries.entries(of), open.name(of)), revision.at());
    }

    /**
     * Says the same of the versions that stand now: all of the positions, or none.
     *
     * @param now the entries of the row; what has joined it since is left out, for nothing was said of it
     * @throws NotThere if the delegation never had one of them
     * @throws Refusal if one of them holds no more, or if an entry has changed
     */
    @RolesAllowed(Roles.HEAD)
    public void confirm(List<UUID> stale, List<SeenVersion> now) {
        Revision revision = revisions.next();
        for (Position own : own(stale)) {
            List<SeenVersion> of = now.stream()
                    .filter(version -> own.on().containsKey(version.entryId()))
                    .toList();
            String name = open.check(of);
            append(Step.CONFIRMED, own.id(), of, null, revision);
            tell.done(new PositionConfirmed(OpenEntries.entries(of), name), revision.at());
        }
    }

    /**
     * Gives a hold a later last day, once.
     *
     * @throws Refusal if it is no hold, was extended before, has lapsed, or the day is not later
     */
    @RolesAllowed(Roles.HEAD)
    public void extend(UUID position, LocalDate until) {
        Revision revision = revisions.next();
        Position own = own(position);
        LocalDate last = own.statement().lastDay().orElseThrow(() -> new Refusal("position.refusal.no_hold"));
        if (own.extended()) {
            throw new Refusal("position.refusal.extended");
        }
        if (own.lapsedAt(revision.at()) || !until.isAfter(last)) {
            throw new Refusal("position.refusal.later");
        }
        Position longer = own.until(until);
        List<SeenVersion> of = own.seen();
        append(Step.EXTENDED, position, of, longer.statement(), revision);
        Instant lapse = longer.lapse().orElseThrow();
        tell.done(new PositionExtended(OpenEntries.entries(of), open.name(of), lapse), revision.at());
    }

    /** @throws Refusal if it no longer holds, and NotThere if the delegation never had it */
    private Position own(UUID position) {
        return own(List.of(position)).get(0);
    }

    private List<Position> own(List<UUID> ids) {
        Set<UUID> entries = new HashSet<>();
        for (UUID id : ids) {
            Set<UUID> once = positions.entries(caller.delegation(), id);
            if (once.isEmpty()) {
                throw new NotThere();
            }
            entries.addAll(once);
        }
        return held(entries).each(ids);
    }

    private PositionsHeld held(Set<UUID> entries) {
        return PositionsHeld.NONE.after(positions.of(caller.delegation(), entries));
    }

    private void append(Step step, UUID position, List<SeenVersion> on, @Nullable Statement said, Revision revision) {
        PositionStep done = new PositionStep(step, position, caller.delegation(), on, said, false, revision.at());
        positions.append(done, caller.userName(), revision);
    }
}
