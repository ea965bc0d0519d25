package concord.deed;

import concord.shared.Stance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is done with a position. */
public sealed interface AboutPosition extends Deed {
    /** All of which it is said, the first one first; never empty. */
    List<UUID> entries();

    /** The primary name of the first of them. */
    String name();

    @Override
    default Scope scope() {
        return Scope.TABLE;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutPosition(this);
    }

    <T> T match(Cases<T> cases);

    /** Inside the delegation. */
    record PositionPrepared(List<UUID> entries, String name) implements AboutPosition {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionPrepared(this);
        }
    }

    /** Inside the delegation. */
    record PositionDiscarded(List<UUID> entries, String name) implements AboutPosition {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionDiscarded(this);
        }
    }

    /**
     * @param owners whose the entries are
     * @param lapse the first moment at which a hold no longer holds; empty for the other stances
     */
    record PositionStated(List<UUID> entries, String name, Stance stance, Set<UUID> owners, Optional<Instant> lapse)
            implements AboutPosition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionStated(this);
        }
    }

    record PositionWithdrawn(List<UUID> entries, String name, Set<UUID> owners) implements AboutPosition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionWithdrawn(this);
        }
    }

    record PositionRecalled(List<UUID> entries, String name) implements AboutPosition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionRecalled(this);
        }
    }

    record PositionConfirmed(List<UUID> entries, String name) implements AboutPosition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionConfirmed(this);
        }
    }

    /** @param lapse the first moment at which the hold no longer holds */
    record PositionExtended(List<UUID> entries, String name, Instant lapse) implements AboutPosition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionExtended(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T positionPrepared(PositionPrepared deed);

        T positionDiscarded(PositionDiscarded deed);

        T positionStated(PositionStated deed);

        T positionWithdrawn(PositionWithdrawn deed);

        T positionRecalled(PositionRecalled deed);

        T positionConfirmed(PositionConfirmed deed);

        T positionExtended(PositionExtended deed);
    }
}
