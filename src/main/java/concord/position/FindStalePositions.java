package concord.position;

import concord.tabled.TabledEntry;
import concord.tabled.TabledListsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says whose positions a substantive change has made stale. Asks for positions only where something has so changed. */
@ApplicationScoped
class FindStalePositions {
    @Inject
    Positions positions;

    @Inject
    Event<PositionStale> stale;

    void find(@Observes TabledListsChanged changed) {
        List<TabledEntry> other = changed.tabled().stream()
                .filter(version -> version.number() > 1 && version.substantiveNumber() == version.number())
                .toList();
        if (other.isEmpty()) {
            return;
        }
        PositionsHeld held = PositionsHeld.NONE.after(
                positions.sharedBetween(0, changed.revision().number()));
        for (TabledEntry version : other) {
            Set<UUID> holders = held.at(version.entryId()).stream()
                    .filter(position -> !position.lapsedAt(version.tabledAt()))
                    .map(Position::delegationId)
                    .collect(Collectors.toSet());
            if (!holders.isEmpty()) {
                stale.fire(new PositionStale(version, holders));
            }
        }
    }
}
