package concord.position;

import concord.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The positions that hold, by entry and delegation: a pure function of the steps, in the order in which they were done.
 * Immutable.
 */
public final class PositionsHeld {
    public static final PositionsHeld NONE = new PositionsHeld(Map.of());

    private record Place(UUID entryId, UUID delegationId) {}

    /** At each place what was said there, the latest last: what is recalled lets the one before it hold again. */
    private final Map<Place, List<Position>> said;

    private final Map<UUID, List<Place>> placesOf = new HashMap<>();

    private PositionsHeld(Map<Place, List<Position>> said) {
        this.said = said;
        said.keySet()
                .forEach(place -> placesOf.computeIfAbsent(place.entryId(), any -> new ArrayList<>())
                        .add(place));
    }

    /** With further steps done. */
    public PositionsHeld after(List<PositionStep> steps) {
        if (steps.isEmpty()) {
            return this;
        }
        Map<Place, List<Position>> later = new HashMap<>(said);
        steps.forEach(step -> apply(step, later));
        later.values().removeIf(List::isEmpty);
        return new PositionsHeld(later);
    }

    private static void apply(PositionStep step, Map<Place, List<Position>> said) {
        for (SeenVersion version : step.on()) {
            said.compute(
                    new Place(version.entryId(), step.delegationId()),
                    (place, before) -> apply(step, before == null ? List.of() : before));
        }
    }

    private static List<Position> apply(PositionStep step, List<Position> before) {
        List<Position> said = new ArrayList<>(before);
        switch (step.step()) {
            case TAKEN -> said.add(taken(step, /* extended= */ false));
            case RESTATED -> said.add(taken(step, /* extended= */ true));
            case WITHDRAWN -> withdraw(step, said);
            case RECALLED -> said.removeIf(position -> position.id().equals(step.position()));
            case CONFIRMED -> said.replaceAll(position -> is(position, step) ? position.seen(step.on()) : position);
            case EXTENDED ->
                said.replaceAll(position -> is(position, step)
                        ? position.until(statement(step).lastDay().orElseThrow())
                        : position);
        }
        return List.copyOf(said);
    }

    /** What stands behind it holds no more either, also where what took its place is recalled later. */
    private static void withdraw(PositionStep step, List<Position> said) {
        for (int last = said.size() - 1; last >= 0; last--) {
            if (is(said.get(last), step)) {
                said.subList(0, last + 1).clear();
                return;
            }
        }
    }

    private static boolean is(Position position, PositionStep step) {
        return position.id().equals(step.position());
    }

    private static Position taken(PositionStep step, boolean extended) {
        Map<UUID, Integer> on = new HashMap<>();
        step.on().forEach(version -> on.put(version.entryId(), version.number()));
        return new Position(
                step.position(), step.delegationId(), statement(step), on, step.at(), extended, step.bySilence());
    }

    private static Statement statement(PositionStep step) {
        Statement statement = step.statement();
        if (statement == null) {
            throw new IllegalArgumentException("nothing is said in " + step);
        }
        return statement;
    }

    /** What a delegation says of an entry. */
    public Optional<Position> of(UUID delegationId, UUID entryId) {
        return latest(new Place(entryId, delegationId));
    }

    /** All that a delegation says of entries, the latest first. */
    public List<Position> of(UUID delegationId, Collection<UUID> entryIds) {
        return entryIds.stream()
                .flatMap(entry -> of(delegationId, entry).stream())
                .distinct()
                .sorted(Comparator.comparing(Position::at)
                        .thenComparing(Position::id)
                        .reversed())
                .toList();
    }

    /** The latest of what a delegation says of entries. */
    public Optional<Position> latest(UUID delegationId, Collection<UUID> entryIds) {
        return of(delegationId, entryIds).stream().findFirst();
    }

    /** What all delegations say of an entry. */
    public List<Position> at(UUID entryId) {
        return placesOf.getOrDefault(entryId, List.of()).stream()
                .flatMap(place -> latest(place).stream())
                .toList();
    }

    /** All that holds, each position once for each of its entries. */
    public List<Position> all() {
        return said.keySet().stream().flatMap(place -> latest(place).stream()).toList();
    }

    /**
     * Positions by their ids.
     *
     * @throws Refusal if one of them holds no more
     */
    List<Position> each(List<UUID> ids) {
        Map<UUID, Position> known = new HashMap<>();
        all().forEach(position -> known.putIfAbsent(position.id(), position));
        if (!known.keySet().containsAll(ids)) {
            throw new Refusal("position.refusal.changed");
        }
        return ids.stream().map(known::get).toList();
    }

    private Optional<Position> latest(Place place) {
        List<Position> here = said.getOrDefault(place, List.of());
        return here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PositionsHeld that && said.equals(that.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }
}
