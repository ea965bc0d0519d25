package concord.position;

import concord.deed.AboutEntry.ChangeContested;
import concord.deed.Consequence.PositionContested;
import concord.deed.Consequence.PositionStale;
import concord.deed.Occurrence;
import concord.tabled.Revisions;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import concord.tabled.TabledListsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says whose positions a substantive change has made stale, or a contest of a change that was called editorial. Asks for
 * positions only where something has so changed.
 */
@ApplicationScoped
class FindStalePositions {
    @Inject
    Positions positions;

    @Inject
    Revisions revisions;

    @Inject
    TabledEntries tabled;

    @Inject
    Event<Occurrence> told;

    void find(@Observes TabledListsChanged changed) {
        List<TabledEntry> other = changed.tabled().stream()
                .filter(version -> version.number() > 1 && version.substantiveNumber() == version.number())
                .toList();
        if (other.isEmpty()) {
            return;
        }
        PositionsHeld held = heldAt(changed.revision().number());
        for (TabledEntry version : other) {
            Set<UUID> holders = new Changed(version.entryId(), 1, version.number(), version.tabledAt()).holders(held);
            if (!holders.isEmpty()) {
                told.fire(new Occurrence(
                        version.tabledAt(),
                        version.tabledBy(),
                        Optional.of(version.delegationId()),
                        new PositionStale(
                                version.entryId(), version.particulars().primaryName(), holders)));
            }
        }
    }

    /** What was stale before, by the editor's own word, is asked for already. */
    void find(@Observes Occurrence happened) {
        if (happened.what() instanceof ChangeContested contested) {
            tabled.latest(contested.entry()).ifPresent(latest -> find(happened, contested, latest));
        }
    }

    private void find(Occurrence happened, ChangeContested contested, TabledEntry latest) {
        Changed changed =
                new Changed(contested.entry(), latest.substantiveNumber(), contested.version(), happened.at());
        Set<UUID> holders = changed.holders(heldAt(revisions.current().number()));
        if (!holders.isEmpty()) {
            told.fire(happened.thereby(
                    new PositionContested(contested.entry(), contested.name(), contested.version(), holders)));
        }
    }

    private PositionsHeld heldAt(long revision) {
        return PositionsHeld.NONE.after(positions.sharedBetween(0, revision));
    }

    /**
     * What makes positions on versions of an entry stale.
     *
     * @param from the first of these versions
     * @param until the first version on which a position is not stale
     */
    record Changed(UUID entryId, int from, int until, Instant at) {
        Set<UUID> holders(PositionsHeld held) {
            return held.at(entryId).stream()
                    .filter(position -> !position.lapsedAt(at))
                    .filter(position -> concerns(position.on().getOrDefault(entryId, until)))
                    .map(Position::delegationId)
                    .collect(Collectors.toSet());
        }

        private boolean concerns(int version) {
            return version >= from && version < until;
        }
    }
}
