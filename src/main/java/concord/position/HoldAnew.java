package concord.position;

import concord.shared.Refusal;
import concord.shared.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A hold has one extension, and gets none by being released anew; a pure rule. */
final class HoldAnew {
    private final List<Position> holds;

    private HoldAnew(List<Position> holds) {
        this.holds = holds;
    }

    /**
     * @param said what the delegation says of some entries
     * @param substantive by entry, the first version on which a position is not stale
     */
    static HoldAnew after(List<Position> said, Map<UUID, Integer> substantive, Instant now) {
        return new HoldAnew(said.stream()
                .filter(position -> position.stance() == Stance.HOLD && !position.lapsedAt(now))
                .filter(position -> position.on().entrySet().stream()
                        .anyMatch(on ->
                                substantive.containsKey(on.getKey()) && on.getValue() >= substantive.get(on.getKey())))
                .toList());
    }

    /**
     * How a complete statement on the same entries is released.
     *
     * @param name what they are called
     * @throws Refusal if it is a hold that ends later than the one in force
     */
    Step release(Statement statement, String name) {
        if (statement.stance() != Stance.HOLD || holds.isEmpty()) {
            return Step.TAKEN;
        }
        LocalDate last = holds.stream()
                .flatMap(hold -> hold.statement().lastDay().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (statement.lastDay().orElseThrow().isAfter(last)) {
            throw new Refusal("position.refusal.hold_longer", name, last);
        }
        return holds.stream().anyMatch(Position::extended) ? Step.RESTATED : Step.TAKEN;
    }
}
