package concord.deed;

import java.util.Set;
import java.util.UUID;

/** What follows from a deed that has its line in the trail already. */
public sealed interface Consequence extends Happening {
    UUID entry();

    /** Its primary name. */
    String name();

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.consequence(this);
    }

    <T> T match(Cases<T> cases);

    /** What others have said of an entry counts no more until it is confirmed: it has changed in substance. */
    record PositionStale(UUID entry, String name, Set<UUID> holders) implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionStale(this);
        }
    }

    /** The same, because a delegation holds that a version has changed it in substance. */
    record PositionContested(UUID entry, String name, int version, Set<UUID> holders) implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.positionContested(this);
        }
    }

    /** An entry was withdrawn that the latest edition has. */
    record AgreedEntryWithdrawn(UUID entry, String name, int edition) implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.agreedEntryWithdrawn(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T positionStale(PositionStale deed);

        T positionContested(PositionContested deed);

        T agreedEntryWithdrawn(AgreedEntryWithdrawn deed);
    }
}
